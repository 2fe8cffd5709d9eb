import { useId } from 'react';
import { useIntl } from 'react-intl';
import { FieldHeading } from '../field-heading.tsx';
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
  const intl = useIntl();
  if (field.start === 'now' || answer === undefined || answer.local === null) return null;
  const date = new Date(`${answer.local}:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return (
    <section className="ws-said small">
      <FieldHeading>{words.label}</FieldHeading>
      <p>{intl.formatDate(date, { timeZone: 'UTC', dateStyle: 'full', timeStyle: 'short' })}</p>
    </section>
  );
}
