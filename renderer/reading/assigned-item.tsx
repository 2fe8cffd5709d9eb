import type { ShownItem } from '../../electron/contract/assign-calls.ts';
import type { PlanTimes } from '../../electron/domain/plans/plan.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Fold } from '../ui/fold.tsx';
import { useGivenSheet } from '../worksheet/given-sheets.tsx';
import { usePlanSheet } from '../worksheet/plan-words-fields.tsx';
import { SheetTry } from '../worksheet/sheet-try.tsx';
import { usePlanTimes } from '../worksheet/use-plan-times.ts';
import { useWorksheet } from '../worksheet/use-worksheet.ts';
import { WorksheetRead } from '../worksheet/worksheet-read.tsx';
import { useExerciseWords } from './exercise-words.ts';

/** Shown by the heading, or not at all: a person's own. */
const apart = new Set(['task', 'confidence', 'smaller_version']);

/** A plan's words and times, under its task. */
export function AssignedPlan({ times, answers: given }: { times: PlanTimes; answers: Answers }) {
  const t = useText();
  const sheet = usePlanSheet();
  const timesWords = usePlanTimes();
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => !apart.has(id)));
  return (
    <>
      <p className="assigned-when">
        <span className="label">{t('reading.assigned.when')}</span> {timesWords(times)}
      </p>
      {sheet !== null && Object.keys(answers).length > 0 && <WorksheetRead sheet={sheet} answers={answers} length={sheet.definition.lengths.at(-1)?.id ?? ''} untitled level={2} />}
    </>
  );
}

/** What is opened to do it, to be looked at beforehand. Stands within the sheets that came along. */
export function AssignedDoes({ item: { does, missing, likeMeasure } }: { item: ShownItem }) {
  if (does === null) return null;
  if (does.is === 'exercise') return <Exercise exercise={does.exercise} missing={missing} />;
  return <Worksheet worksheet={does.worksheet} version={does.version} missing={missing} likeMeasure={likeMeasure} />;
}

function Worksheet({ worksheet, version, missing, likeMeasure }: { worksheet: string; version: number } & Pick<ShownItem, 'missing' | 'likeMeasure'>) {
  const t = useText();
  const { language } = usePrefs();
  const given = useGivenSheet(worksheet, version, language);
  const here = useWorksheet(worksheet, version, language);
  const sheet = given ?? here ?? null;
  if (missing) return <p className="assigned-missing">{t('reading.assigned.sheet-missing')}</p>;
  if (sheet === null) return null;
  return (
    <div className="stack tight">
      <p><span className="label">{t(sheet.definition.instrument === undefined ? 'reading.assigned.sheet' : 'reading.assigned.measure')}</span> <strong>{sheet.words.name}</strong></p>
      {likeMeasure && <p className="ws-caution">{t('reading.assigned.like-measure')}</p>}
      {sheet.words.caution !== undefined && <p className="ws-caution">{sheet.words.caution}</p>}
      <Fold summary={t('reading.assigned.look', { name: sheet.words.name })}>
        <div className="assigned-sheet"><SheetTry sheet={sheet} /></div>
      </Fold>
    </div>
  );
}

function Exercise({ exercise, missing }: { exercise: string; missing: boolean }) {
  const t = useText();
  const words = useExerciseWords()?.[exercise];
  if (missing) return <p className="assigned-missing">{t('reading.assigned.exercise-missing')}</p>;
  if (words === undefined) return null;
  return (
    <div className="stack tight">
      <p><span className="label">{t('reading.assigned.exercise')}</span> <strong>{words.name}</strong></p>
      <p className="note">{words.what}</p>
      {words.cautions.map((line) => <p key={line} className="ws-caution">{line}</p>)}
    </div>
  );
}
