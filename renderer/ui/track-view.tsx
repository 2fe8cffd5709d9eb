import type { CSSProperties } from 'react';
import { useText } from '../i18n/use-text.tsx';
import './track.css';

type Props = {
  label: string;
  value: number | null;
  was?: number | null;
  top?: 10 | 100;
  hue?: string | null;
  words?: boolean;
  /** What stands above it says the label already. */
  bare?: boolean;
};

/** The same track for reading: where it was as a small ring, where it is as the large one. */
export function TrackView({ label, value, was = null, top = 100, hue = null, words = true, bare = false }: Props) {
  const t = useText();
  const said = value === null ? t('track.open') : was === null ? t('track.at', { value, top }) : t('track.was', { value, top, was });
  const style: CSSProperties & Record<`--${string}`, number> = { '--at': (value ?? 0) / top, '--was': (was ?? 0) / top };
  return (
    <div className={bare ? 'track view bare' : 'track view'} data-hue={hue ?? undefined} data-rated={value !== null} style={style} role="img" aria-label={`${label}: ${said}`}>
      {bare ? null : (
        <span className={words ? 'track-label words' : 'track-label'} aria-hidden="true">
          {label}
        </span>
      )}
      <div className="track-bar" aria-hidden="true">
        <span className="track-fill" />
        {was === null ? null : <span className="track-ring" />}
        {value === null ? null : <span className="track-thumb" />}
      </div>
      <span className="track-number" aria-hidden="true">
        {value === null ? '–' : Math.round(value)}
      </span>
    </div>
  );
}
