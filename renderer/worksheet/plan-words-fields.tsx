import { practicePlan } from '../../electron/domain/plans/practice-plan.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { shownFields } from '../../electron/domain/worksheets/visible.ts';
import { usePrefs } from '../app/prefs.tsx';
import { FieldFill } from './field-view.tsx';
import { listSheets } from './registry.ts';
import { SheetProvider } from './sheet-context.tsx';
import { useWorksheet } from './use-worksheet.ts';
import './worksheet.css';

type Props = {
  answers: Answers;
  onChange: (answers: Answers) => void;
  /** Ids of `practice-plan`'s fields, in their order; those under a condition come and go. */
  fields: readonly string[];
};

/** A plan's words to be written: fields of the sheet for plans, without its steps. */
export function PlanWordsFields({ answers, onChange, fields }: Props) {
  const { language } = usePrefs();
  const sheet = usePlanSheet();
  if (sheet === null) return null;
  const shown = new Map(shownFields(sheet.definition, sheet.definition.lengths.at(-1)?.id ?? '', answers).map((field) => [field.id, field]));
  return (
    <SheetProvider sheet={sheet} answers={answers}>
      <div className="ws-body" lang={language}>
        {fields.map((id) => {
          const field = shown.get(id);
          if (field === undefined) return null;
          return (
            <FieldFill
              key={id}
              field={field}
              bare={false}
              onAnswer={(_, answer) => {
                const rest = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
                onChange(answer === undefined ? rest : { ...rest, [id]: answer });
              }}
            />
          );
        })}
      </div>
    </SheetProvider>
  );
}

/** The newest sheet for plans; null while it is read. */
export function usePlanSheet() {
  const { language } = usePrefs();
  const version = listSheets().find(({ id }) => id === practicePlan)?.version ?? 1;
  return useWorksheet(practicePlan, version, language) ?? null;
}
