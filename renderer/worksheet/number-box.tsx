import { useState } from 'react';
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

/** Minutes, typed as hours and minutes: 90 minutes become 1 and 30 when they are left, so that nothing moves under what is typed. Both empty is no answer. */
export function DurationBox({ id, label, value, onValue, rowId }: Omit<Props, 'most' | 'label' | 'onBlur'> & { label: string }) {
  const t = useText();
  const [typed, setTyped] = useState<number | null>(null);
  const hours = value === null ? null : Math.floor((value - (typed ?? 0)) / 60);
  const minutes = value === null ? null : (typed ?? value % 60);
  const give = (h: number | null, min: number | null) => {
    onValue(h === null && min === null ? null : (h ?? 0) * 60 + (min ?? 0));
  };
  const box = (part: 'hours' | 'minutes-unit', number: number | null, onNumber: (number: number | null) => void) => (
    <label className="ws-unit">
      <NumberBox
        {...(part === 'hours' && id !== undefined ? { id } : {})}
        label={t('worksheet.part-of', { label, part: t(`worksheet.${part}`) })}
        value={number}
        most={part === 'hours' ? 99 : 999}
        onValue={onNumber}
        onBlur={() => { setTyped(null); }}
        rowId={part === 'hours' ? rowId : undefined}
      />
      <span aria-hidden="true">{t(`worksheet.${part}`)}</span>
    </label>
  );
  return (
    <div className="ws-duration">
      {box('hours', hours, (h) => {
        give(h, minutes);
      })}
      {box('minutes-unit', minutes, (min) => {
        setTyped(min !== null && min > 59 ? min : null);
        give(hours, min);
      })}
    </div>
  );
}
