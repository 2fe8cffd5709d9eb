import { useId, type ComponentProps, type ReactNode } from 'react';
import { ownDirection } from './own-direction.ts';

type Common = { label: ReactNode; hint?: ReactNode; fault?: ReactNode; labelHidden?: boolean };

function useFieldIds(id: string | undefined, hint: ReactNode, fault: ReactNode) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, fault && `${own}-fault`].filter(Boolean).join(' ');
  return { own, described: described === '' ? undefined : described };
}

function Around({ id, label, labelHidden, hint, fault, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden === true ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint !== undefined && hint !== null && <div className="hint" id={`${id}-hint`}>{hint}</div>}
      {children}
      <div className="fault" id={`${id}-fault`} role="alert" hidden={!fault}>
        {fault}
      </div>
    </div>
  );
}

export type TextFieldProps = Common & ComponentProps<'input'> & { words?: boolean; beside?: ReactNode };

export function TextField({ label, labelHidden, hint, fault, words = false, beside, id, className, ...rest }: TextFieldProps) {
  const { own, described } = useFieldIds(id, hint, fault);
  const input = (
    <input
      autoComplete="off"
      spellCheck={words}
      dir={ownDirection(rest.value)}
      {...rest}
      id={own}
      className={['input', words && 'words', className].filter(Boolean).join(' ')}
      aria-describedby={described}
      aria-invalid={fault ? true : undefined}
    />
  );
  return (
    <Around id={own} label={label} labelHidden={labelHidden ?? false} hint={hint} fault={fault}>
      {beside === undefined ? input : <div className="with-button">{input}{beside}</div>}
    </Around>
  );
}

export type TextAreaProps = Common & ComponentProps<'textarea'>;

/** Grows with its words. */
export function TextArea({ label, labelHidden, hint, fault, id, className, ...rest }: TextAreaProps) {
  const { own, described } = useFieldIds(id, hint, fault);
  return (
    <Around id={own} label={label} labelHidden={labelHidden ?? false} hint={hint} fault={fault}>
      <textarea
        spellCheck
        dir={ownDirection(rest.value)}
        {...rest}
        id={own}
        className={['input', className].filter(Boolean).join(' ')}
        aria-describedby={described}
        aria-invalid={fault ? true : undefined}
      />
    </Around>
  );
}

export type Option = { value: string; text: string };
/** Options under a heading. */
export type OptionGroup = { text: string; options: readonly Option[] };
export type SelectProps = Common & Omit<ComponentProps<'select'>, 'onChange' | 'value'> & { options: readonly (Option | OptionGroup)[]; value: string; onChange: (value: string) => void };

export function Select({ label, labelHidden, hint, fault, id, options, value, onChange, ...rest }: SelectProps) {
  const { own, described } = useFieldIds(id, hint, fault);
  return (
    <Around id={own} label={label} labelHidden={labelHidden ?? false} hint={hint} fault={fault}>
      <span className="select">
        <select {...rest} id={own} className="input" value={value} aria-describedby={described} onChange={(event) => { onChange(event.target.value); }}>
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.text} label={option.text}>
                {option.options.map(drawOption)}
              </optgroup>
            ) : (
              drawOption(option)
            ),
          )}
        </select>
      </span>
    </Around>
  );
}

function drawOption({ value, text }: Option) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
