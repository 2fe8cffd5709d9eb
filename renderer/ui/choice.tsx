import { useId, type ReactNode } from 'react';
import type { Option } from './field.tsx';
import { Kbd } from './kbd.tsx';

type TickProps = { label: ReactNode; hint?: ReactNode; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean };

export function Checkbox({ label, hint, checked, onChange, disabled = false }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => { onChange(event.target.checked); }} />
      <span>
        {label}
        {hint !== undefined && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

export function Switch({ label, hint, checked, onChange, disabled = false }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" role="switch" aria-checked={checked} checked={checked} disabled={disabled} onChange={(event) => { onChange(event.target.checked); }} />
      <span>
        {label}
        {hint !== undefined && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

type RadioProps = { label: ReactNode; options: readonly (Option & { lang?: string; hint?: string; /** A key that chooses it, where such keys are heard. */ shortcut?: string })[]; value: string; onChange: (value: string) => void; labelHidden?: boolean };

/** A few choices side by side, one of them taken. */
export function RadioGroup({ label, options, value, onChange, labelHidden = false }: RadioProps) {
  const name = useId();
  return (
    <fieldset className="group">
      <legend className={labelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      <div className="pick">
        {options.map((option) => (
          <label key={option.value} className="tick" lang={option.lang}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => { onChange(option.value); }} />
            <span>
              {option.text}
              {option.hint !== undefined && <span className="hint">{option.hint}</span>}
            </span>
            {option.shortcut !== undefined && <span className="shortcut" aria-hidden="true"><Kbd>{option.shortcut}</Kbd></span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
