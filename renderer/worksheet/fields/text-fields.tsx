import { useId, type ChangeEvent } from 'react';
import { ownDirection } from '../../ui/own-direction.ts';
import { Chips, withChip } from '../chips.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { BesideRatings } from './beside-ratings.tsx';

/** What one line and many lines have in common. `join` stands between what is written and a chip. */
function useTextBox({ words, answer, onAnswer }: FillProps<'text' | 'long'>, most: number, join: ' ' | '\n') {
  const id = useId();
  const text = answer?.text ?? '';
  const say = (next: string) => {
    onAnswer({ kind: 'text', text: next });
  };
  const box = {
    id,
    spellCheck: true,
    maxLength: most,
    placeholder: words.hint,
    'aria-describedby': words.help === undefined ? undefined : `${id}-help`,
    dir: ownDirection(answer?.text),
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      say(event.currentTarget.value);
    },
  };
  const chips = (
    <Chips
      label={words.label}
      chips={words.chips}
      onChip={(chip) => {
        say(withChip(text, chip, join).slice(0, most));
        document.getElementById(id)?.focus();
      }}
    />
  );
  return { id, box, chips };
}

export function TextFill(props: FillProps<'text'>) {
  const { id, box, chips } = useTextBox(props, 2_000, ' ');
  return (
    <FieldFrame id={id} words={props.words} bare={props.bare}>
      <input className="input words" autoComplete="off" {...box} />
      {chips}
    </FieldFrame>
  );
}

export function LongFill(props: FillProps<'long'>) {
  const { id, box, chips } = useTextBox(props, 50_000, '\n');
  return (
    <FieldFrame id={id} words={props.words} bare={props.bare}>
      <textarea className="input" {...box} />
      {chips}
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
