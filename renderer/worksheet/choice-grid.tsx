import { useId, type CSSProperties } from 'react';
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
        <GridRow key={field.id} field={field} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

function GridRow({ field, onAnswer }: { field: FieldOf<'choice'>; onAnswer: OnAnswer }) {
  const id = useId();
  const sheet = useSheet();
  const words = wordsOf(sheet, field.id);
  const chosen = answerTo(field, sheet.answers)?.chosen ?? null;
  return (
    <div className="ws-grid-row" data-field={field.id} role="radiogroup" aria-labelledby={id}>
      <p className="label" id={id}>
        {words.label}
      </p>
      <div className="pick">
        {field.options.map((key) => (
          <label key={key} className="tick">
            <input
              type="radio"
              name={`${id}-${field.id}`}
              checked={chosen === key}
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
