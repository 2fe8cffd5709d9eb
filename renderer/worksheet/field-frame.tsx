import type { ReactNode } from 'react';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';

type Props = { id: string; words: FieldWords; bare: boolean; children: ReactNode; group?: boolean };

/** The label and help of a field. `group`: the children are several controls, named together. */
export function FieldFrame({ id, words, bare, children, group = false }: Props) {
  const label = bare ? 'visually-hidden' : 'ws-label';
  const help = words.help === undefined ? null : (
    <p className="ws-help" id={`${id}-help`}>
      {words.help}
    </p>
  );
  if (group) {
    return (
      <div className="ws-field" role="group" aria-labelledby={`${id}-label`} aria-describedby={help === null ? undefined : `${id}-help`}>
        <span className={label} id={`${id}-label`}>
          {words.label}
        </span>
        {help}
        {children}
      </div>
    );
  }
  return (
    <div className="ws-field">
      <label className={label} htmlFor={id}>
        {words.label}
      </label>
      {help}
      {children}
    </div>
  );
}
