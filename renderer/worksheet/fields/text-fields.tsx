import { useId } from 'react';
import { ownDirection } from '../../ui/own-direction.ts';
import { Chips, withChip } from '../chips.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { BesideRatings } from './beside-ratings.tsx';

export function TextFill({ words, answer, onAnswer, bare }: FillProps<'text'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <input
        id={id}
        className="input words"
        autoComplete="off"
        spellCheck
        maxLength={2_000}
        placeholder={words.hint}
        aria-describedby={words.help === undefined ? undefined : `${id}-help`}
        dir={ownDirection(answer?.text)}
        value={answer?.text ?? ''}
        onChange={(event) => {
          onAnswer({ kind: 'text', text: event.currentTarget.value });
        }}
      />
      <Chips
        label={words.label}
        chips={words.chips}
        onChip={(chip) => {
          onAnswer({ kind: 'text', text: withChip(answer?.text ?? '', chip, ' ').slice(0, 2_000) });
          document.getElementById(id)?.focus();
        }}
      />
    </FieldFrame>
  );
}

export function LongFill({ words, answer, onAnswer, bare }: FillProps<'long'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <textarea
        id={id}
        className="input"
        spellCheck
        maxLength={50_000}
        placeholder={words.hint}
        aria-describedby={words.help === undefined ? undefined : `${id}-help`}
        dir={ownDirection(answer?.text)}
        value={answer?.text ?? ''}
        onChange={(event) => {
          onAnswer({ kind: 'text', text: event.currentTarget.value });
        }}
      />
      <Chips
        label={words.label}
        chips={words.chips}
        onChip={(chip) => {
          onAnswer({ kind: 'text', text: withChip(answer?.text ?? '', chip, '\n').slice(0, 50_000) });
          document.getElementById(id)?.focus();
        }}
      />
    </FieldFrame>
  );
}

export function TextRead({ field, words, answer }: ReadProps<'text' | 'long'>) {
  if (answer === undefined || answer.text.trim() === '') return null;
  return (
    <section className={'weight' in field && field.weight === 'conclusion' ? 'ws-said conclusion' : 'ws-said'}>
      <FieldHeading>{words.label}</FieldHeading>
      <Paragraphs text={answer.text} />
      <BesideRatings of={field.id} />
    </section>
  );
}
