import { useMemo } from 'react';
import type { Field, Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { fieldInStep } from '../../electron/domain/worksheets/half.ts';
import { answerKinds } from '../../electron/domain/worksheets/kinds.ts';
import { fieldIdsOf } from '../../electron/domain/worksheets/visible.ts';
import { useText } from '../i18n/use-text.tsx';
import { Fold } from '../ui/fold.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { FieldFill, type OnAnswer } from './field-view.tsx';
import { useSheet, wordsOf } from './sheet-context.tsx';
import { StepView } from './views/step-view.tsx';

type Props = { step: Step; shown: readonly Field[]; onAnswer: OnAnswer };

/** The fields of one step, as its items lay them out. */
export function StepBody({ step, shown, onAnswer }: Props) {
  const sheet = useSheet();
  const t = useText();
  const { definition } = sheet;
  // Kept from one keystroke to the next, so that only the row that is written in is drawn anew.
  const fields = useMemo(() => new Map(definition.fields.map((field) => [field.id, fieldInStep(definition, step, field)])), [definition, step]);
  const byId = new Map(shown.map((field) => [field.id, fields.get(field.id) ?? field]));
  const here = fieldIdsOf(step).flatMap((id) => byId.get(id) ?? []);
  const asks = here.filter((field) => answerKinds[field.kind] !== null);
  // A change is worked out from ratings; anything else, such as a total, may have a page of its own.
  const total = here.find((field) => field.kind === 'calc' && field.calc.type !== 'change' && field.calc.type !== 'feelings-change');
  if (asks.length === 0 && total === undefined && definition.instrument === undefined && !here.some((field) => field.kind === 'note')) return <p className="ws-help">{t('worksheet.nothing-to-rate')}</p>;
  // The question names its first field; those that follow bring their own label.
  const named = (asks[0] ?? total)?.id;

  const fill = (id: string, bare: boolean) => {
    const field = byId.get(id);
    return field === undefined ? null : <FieldFill key={id} field={field} onAnswer={onAnswer} bare={bare} />;
  };

  return (
    <div className="ws-body">
      {step.items.map((item) => {
        if (typeof item === 'string') return fill(item, item === named);
        if ('beside' in item) {
          return (
            <div key={item.beside.join()} className="ws-beside">
              {item.beside.map((id) => fill(id, false))}
            </div>
          );
        }
        if ('grid' in item) return <ChoiceGrid key={item.grid.join()} fields={item.grid.flatMap((id) => byId.get(id) ?? [])} onAnswer={onAnswer} />;
        if (!byId.has(item.fold)) return null;
        const words = wordsOf(sheet, item.fold);
        return (
          <Fold key={item.fold} summary={words.fold ?? words.label}>
            {fill(item.fold, true)}
          </Fold>
        );
      })}
      <StepView fields={here} />
    </div>
  );
}
