import { useId } from 'react';
import { useIntl } from 'react-intl';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { DurationBox, NumberBox } from '../number-box.tsx';
import { useTimeWords } from '../use-time-words.ts';
import { SmallRead } from './small-read.tsx';

export function CountFill({ field, words, answer, onAnswer, bare }: FillProps<'count'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <NumberBox
        id={id}
        value={answer?.number ?? null}
        most={field.most ?? 9999}
        onValue={(number) => {
          onAnswer({ kind: 'number', number });
        }}
      />
    </FieldFrame>
  );
}

export function CountRead({ words, answer }: ReadProps<'count'>) {
  const intl = useIntl();
  const number = answer?.number ?? null;
  return <SmallRead label={words.label} text={number === null ? '' : intl.formatNumber(number)} />;
}

export function DurationFill({ words, answer, onAnswer, bare }: FillProps<'duration'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <DurationBox
        label={words.label}
        value={answer?.number ?? null}
        onValue={(number) => {
          onAnswer({ kind: 'number', number });
        }}
      />
    </FieldFrame>
  );
}

export function DurationRead({ words, answer }: ReadProps<'duration'>) {
  const say = useTimeWords();
  return <SmallRead label={words.label} text={say.lasted(answer?.number ?? null)} />;
}
