import type { ComponentProps, CSSProperties, ReactNode } from 'react';

export type Hue = 'joy' | 'calm' | 'love' | 'strength' | 'sadness' | 'fear' | 'anger' | 'shame' | 'envy' | 'disgust' | 'surprise' | 'numb';

function hueStyle(hue: Hue | undefined): CSSProperties | undefined {
  return hue === undefined ? undefined : ({ '--hue': `var(--${hue})` } as CSSProperties);
}

/** A word that stands there to be read; the hue never stands alone. */
export function Chip({ hue, children }: { hue?: Hue; children: ReactNode }) {
  return (
    <span className={hue === undefined ? 'chip' : 'chip hued'} style={hueStyle(hue)}>
      {children}
    </span>
  );
}

type ToggleChipProps = Omit<ComponentProps<'button'>, 'onChange'> & { hue?: Hue; on: boolean; onChange: (on: boolean) => void };

export function ToggleChip({ hue, on, onChange, children, ...rest }: ToggleChipProps) {
  return (
    <button
      {...rest}
      type="button"
      className={hue === undefined ? 'chip' : 'chip hued'}
      style={hueStyle(hue)}
      aria-pressed={on}
      onClick={() => { onChange(!on); }}
    >
      {children}
    </button>
  );
}
