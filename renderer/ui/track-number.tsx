import { useState } from 'react';

type Props = { id: string; label: string; value: number | null; top: number; onChange: (value: number | null) => void };

/** The number beside a track. Emptying it takes the rating back. */
export function TrackNumber({ id, label, value, top, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      className="track-number"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder="–"
      value={typed ?? (value === null ? '' : String(Math.round(value)))}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        const text = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 3);
        const number = Math.min(top, Number(text));
        setTyped(text === '' ? '' : String(number));
        onChange(text === '' ? null : number);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}
