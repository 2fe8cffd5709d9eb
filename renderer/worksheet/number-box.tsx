import { useState } from 'react';
import { minutesFrom, secondsIn } from '../../electron/domain/worksheets/seconds.ts';
import { useText } from '../i18n/use-text.tsx';

type Props = { id?: string; label?: string; value: number | null; most: number; onValue: (value: number | null) => void; onBlur?: () => void; rowId?: string | undefined };

/** A small whole number, typed. Anything that is no number from 0 to `most` is not taken. */
export function NumberBox({ id, label, value, most, onValue, onBlur, rowId }: Props) {
  return (
    <input
      id={id}
      className="input ws-number"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      data-row={rowId}
      value={value === null ? '' : String(value)}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        if (text === '') onValue(null);
        else if (/^\d{1,4}$/.test(text) && Number(text) <= most) onValue(Number(text));
      }}
      onBlur={onBlur}
    />
  );
}

/**
 * Minutes, typed as hours and minutes: 90 minutes become 1 and 30 when they are left, so that nothing moves under what is typed. All empty is no answer. A length
 * that was measured has seconds too; nobody else is asked for them.
 */
export function DurationBox({ id, label, value, onValue, rowId }: Omit<Props, 'most' | 'label' | 'onBlur'> & { label: string }) {
  const t = useText();
  const [typed, setTyped] = useState<number | null>(null);
  const [measured] = useState(value !== null && secondsIn(value) % 60 !== 0);
  const whole = value === null ? null : Math.floor(secondsIn(value) / 60);
  const hours = whole === null ? null : Math.floor((whole - (typed ?? 0)) / 60);
  const minutes = whole === null ? null : (typed ?? whole % 60);
  const seconds = value === null || !measured ? null : secondsIn(value) % 60;
  /** `part` is the one that was typed: emptied, with nothing in the others, it takes the answer back. */
  const give = (part: number | null, h: number | null, min: number | null, s: number | null) => {
    const sum = ((h ?? 0) * 60 + (min ?? 0)) * 60 + (s ?? 0);
    onValue(part === null && sum === 0 ? null : minutesFrom(sum));
  };
  const box = (part: 'hours' | 'minutes-unit' | 'seconds-unit', number: number | null, most: number, onNumber: (number: number | null) => void) => (
    <label className="ws-unit">
      <NumberBox
        {...(part === 'hours' && id !== undefined ? { id } : {})}
        label={t('worksheet.part-of', { label, part: t(`worksheet.${part}`) })}
        value={number}
        most={most}
        onValue={onNumber}
        onBlur={() => { setTyped(null); }}
        rowId={part === 'hours' ? rowId : undefined}
      />
      <span aria-hidden="true">{t(`worksheet.${part}`)}</span>
    </label>
  );
  return (
    <div className="ws-duration">
      {box('hours', hours, 99, (h) => {
        give(h, h, minutes, seconds);
      })}
      {box('minutes-unit', minutes, 999, (min) => {
        setTyped(min !== null && min > 59 ? min : null);
        give(min, hours, min, seconds);
      })}
      {measured && box('seconds-unit', seconds, 59, (s) => {
        give(s, hours, minutes, s);
      })}
    </div>
  );
}
