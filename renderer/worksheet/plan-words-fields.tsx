import { practicePlan } from '../../electron/domain/plans/practice-plan.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { shownFields } from '../../electron/domain/worksheets/visible.ts';
import { usePrefs } from '../app/prefs.tsx';
import { FieldFill } from './field-view.tsx';
import { listSheets, type Sheet } from './registry.ts';
import { SheetProvider } from './sheet-context.tsx';
import { useWorksheet } from './use-worksheet.ts';
import './worksheet.css';
import './plan-times.css';

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
      <div className="ws-body plan-asks" lang={language}>
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

const read = new Map<string, Sheet>();

/** The newest sheet for plans; null until it was read once. From then on it is there at once: paper does not wait. */
export function usePlanSheet(): Sheet | null {
  const { language } = usePrefs();
  const version = listSheets().find(({ id }) => id === practicePlan)?.version ?? 1;
  const key = `${String(version)} ${language}`;
  const sheet = useWorksheet(practicePlan, version, language) ?? read.get(key) ?? null;
  if (sheet !== null) read.set(key, sheet);
  return sheet;
}
