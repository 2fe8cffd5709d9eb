import { useId, type CSSProperties, type KeyboardEvent } from 'react';
import type { Field, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../electron/domain/worksheets/kinds.ts';
import type { OnAnswer } from './field-view.tsx';
import { useSheet, wordsOf } from './sheet-context.tsx';

/** Choices with the same options, one a line, the options as columns where there is room. */
export function ChoiceGrid({ fields, onAnswer }: { fields: readonly Field[]; onAnswer: OnAnswer }) {
  const sheet = useSheet();
  const choices = fields.filter((field) => field.kind === 'choice');
  const first = choices[0];
  if (first === undefined) return null;
  const style: CSSProperties & Record<`--${string}`, number> = { '--options': first.options.length };
  return (
    <div className="ws-grid" style={style}>
      <div className="ws-grid-head" aria-hidden="true">
        <span />
        {first.options.map((key) => (
          <span key={key}>{wordsOf(sheet, first.id).options?.[key] ?? key}</span>
        ))}
      </div>
      {choices.map((field) => (
        <GridRow key={field.id} field={field} columns={first.options.length} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

/** In a row of a measure the key of an answer's number gives that answer; Backspace takes an answer back in any row. */
function GridRow({ field, columns, onAnswer }: { field: FieldOf<'choice'>; columns: number; onAnswer: OnAnswer }) {
  const id = useId();
  const sheet = useSheet();
  const words = wordsOf(sheet, field.id);
  const chosen = answerTo(field, sheet.answers)?.chosen ?? null;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = /^\d$/u.test(event.key) && sheet.definition.instrument !== undefined ? (field.scores ?? []).indexOf(Number(event.key)) : -1;
    const option = field.options[at];
    if (option === undefined && event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    onAnswer(field.id, { kind: 'choice', chosen: option ?? null });
    if (option !== undefined) event.currentTarget.closest('.pick')?.querySelectorAll('input')[at]?.focus();
  }

  return (
    <div className="ws-grid-row" data-field={field.id} role="radiogroup" aria-labelledby={id}>
      <p className="label" id={id}>
        {words.label}
      </p>
      <div className="pick">
        {field.options.map((key, at) => (
          // An answer more than there are columns has no head: it keeps its words.
          <label key={key} className="tick" data-more={at < columns ? undefined : ''}>
            <input
              type="radio"
              name={`${id}-${field.id}`}
              checked={chosen === key}
              onKeyDown={onKeyDown}
              onChange={() => {
                onAnswer(field.id, { kind: 'choice', chosen: key });
              }}
            />
            <span>{words.options?.[key] ?? key}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
