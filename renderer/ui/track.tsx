import { useId, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { TrackNumber } from './track-number.tsx';
import './track.css';

export type TrackProps = {
  label: string;
  /** Null while not rated. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Where it was: the small ring. */
  was?: number | null;
  top?: 10 | 100;
  /** A feeling's family, `before` or `after`. */
  hue?: string | null;
  /** The words at the two ends; shown when both are there. */
  low?: string | undefined;
  high?: string | undefined;
  /** The label is the person's own words. */
  words?: boolean;
  /** Something small after the number, such as a button that takes the line away. */
  children?: ReactNode;
};

/** A wide track from 0 to 100 (or 10): by pointer, by arrows (5, with Shift 1, Page 10), or by typing the number. */
export function Track({ label, value, onChange, was = null, top = 100, hue = null, low, high, words = false, children }: TrackProps) {
  const t = useText();
  const id = useId();
  const ends = low !== undefined && high !== undefined;
  const said = value === null ? t('track.open') : was === null ? t('track.at', { value, top }) : t('track.was', { value, top, was });

  const set = (next: number) => {
    onChange(Math.min(top, Math.max(0, next)));
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      // Typing a number goes to the field beside it, with this first digit in it.
      const box = document.getElementById(`${id}-number`);
      if (box instanceof HTMLInputElement) {
        box.focus();
        box.select();
      }
      return;
    }
    const by = stepOf(event, top);
    if (by === null) return;
    event.preventDefault();
    set((value ?? top / 2) + by);
  }

  const style: CSSProperties & Record<`--${string}`, number> = { '--at': (value ?? top / 2) / top, '--was': (was ?? 0) / top };
  return (
    <div className="track" data-hue={hue ?? undefined} data-rated={value !== null} style={style}>
      <label className={words ? 'track-label words' : 'track-label'} htmlFor={id}>
        {label}
      </label>
      <div className="track-bar">
        <input
          id={id}
          type="range"
          min={0}
          max={top}
          step={1}
          value={value ?? top / 2}
          aria-valuetext={said}
          aria-describedby={ends ? `${id}-ends` : undefined}
          onChange={(event) => {
            set(event.currentTarget.valueAsNumber);
          }}
          onPointerUp={(event) => {
            // A press on the very middle changes nothing, yet is an answer.
            if (value === null) set(event.currentTarget.valueAsNumber);
          }}
          onKeyDown={onKeyDown}
        />
        {was === null ? null : <span className="track-ring" aria-hidden="true" />}
        {value === null && was === null ? (
          <span className="track-open" aria-hidden="true">
            {t('track.open')}
          </span>
        ) : null}
      </div>
      <TrackNumber id={`${id}-number`} label={t('track.number', { label, top })} value={value} top={top} onChange={onChange} />
      {children === undefined ? null : <div className="track-extra">{children}</div>}
      {ends ? (
        <div className="track-ends" id={`${id}-ends`}>
          <span>{low}</span> <span>{high}</span>
        </div>
      ) : null}
    </div>
  );
}

function stepOf(event: KeyboardEvent<HTMLElement>, top: number): number | null {
  const small = top === 10 || event.shiftKey ? 1 : 5;
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowUp':
      return small;
    case 'ArrowDown':
      return -small;
    case 'ArrowRight':
    case 'ArrowLeft':
      return event.key === forward ? small : -small;
    case 'PageUp':
      return top / 10;
    case 'PageDown':
      return -top / 10;
    default:
      return null;
  }
}
