import { useId } from 'react';
import { useTimeWords } from '../use-time-words.ts';
import { SmallRead } from './small-read.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';

export function DatetimeFill({ words, answer, onAnswer, bare }: FillProps<'datetime'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <input
        id={id}
        className="input ws-datetime"
        type="datetime-local"
        max="9999-12-31T23:59"
        value={answer?.local ?? ''}
        onChange={(event) => {
          const local = event.currentTarget.value.slice(0, 16);
          onAnswer({ kind: 'datetime', local: local === '' ? null : local });
        }}
      />
    </FieldFrame>
  );
}

/** The time that a sheet starts with is the entry's own time: its page says it. */
export function DatetimeRead({ field, words, answer }: ReadProps<'datetime'>) {
  const say = useTimeWords();
  return field.start === 'now' ? null : <SmallRead label={words.label} text={say.datetime(answer?.local ?? null)} />;
}

export function DateFill({ words, answer, onAnswer, bare }: FillProps<'date'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <input
        id={id}
        className="input ws-datetime"
        type="date"
        max="9999-12-31"
        value={answer?.date ?? ''}
        onChange={(event) => {
          const date = event.currentTarget.value;
          onAnswer({ kind: 'date', date: date === '' ? null : date });
        }}
      />
    </FieldFrame>
  );
}

export function DateRead({ words, answer }: ReadProps<'date'>) {
  const say = useTimeWords();
  return <SmallRead label={words.label} text={say.date(answer?.date ?? null)} />;
}

export function TimeFill({ words, answer, onAnswer, bare }: FillProps<'time'>) {
  const id = useId();
  return (
    <FieldFrame id={id} words={words} bare={bare}>
      <input
        id={id}
        className="input ws-time"
        type="time"
        value={answer?.time ?? ''}
        onChange={(event) => {
          const time = event.currentTarget.value.slice(0, 5);
          onAnswer({ kind: 'time', time: time === '' ? null : time });
        }}
      />
    </FieldFrame>
  );
}

export function TimeRead({ words, answer }: ReadProps<'time'>) {
  const say = useTimeWords();
  return <SmallRead label={words.label} text={say.time(answer?.time ?? null)} />;
}
