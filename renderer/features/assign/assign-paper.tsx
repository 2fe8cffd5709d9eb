import type { ShownAssignment } from '../../../electron/contract/assign-calls.ts';
import { asAnswers } from '../../../electron/domain/assignments/item-words.ts';
import { isOwnSheetId, ownLabels } from '../../../electron/domain/own-sheets/own-labels.ts';
import { practicePlan } from '../../../electron/domain/plans/practice-plan.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { weekOnPaper } from '../../../electron/domain/worksheets/week-on-paper.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { WordsOfExercises } from '../../reading/exercise-words.ts';
import { WeekBlank } from '../../worksheet/blank/week-blank.tsx';
import { listSheets, loadSheet, type Sheet } from '../../worksheet/registry.ts';
import { usePlanTimes } from '../../worksheet/use-plan-times.ts';
import { WorksheetBlank } from '../../worksheet/worksheet-blank.tsx';
import { WorksheetRead } from '../../worksheet/worksheet-read.tsx';

/** All that goes on paper, read beforehand: paper does not wait. `blanks` are in the order of the items, each sheet once. */
export type AssignPages = { plan: Sheet; blanks: readonly Sheet[]; names: ReadonlyMap<number, string> };

export async function loadAssignPages({ items, sheets }: ShownAssignment, language: Tongue, exercises: WordsOfExercises | null): Promise<AssignPages | null> {
  const plan = await loadSheet(practicePlan, listSheets().find(({ id }) => id === practicePlan)?.version ?? 1, language);
  if (plan === null) return null;
  const blanks = new Map<string, Sheet>();
  const names = new Map<number, string>();
  for (const [at, { does }] of items.entries()) {
    if (does?.is === 'exercise') names.set(at, exercises?.[does.exercise]?.name ?? '');
    if (does?.is !== 'sheet') continue;
    const { worksheet, version } = does;
    const own = isOwnSheetId(worksheet) ? sheets.find(({ definition }) => definition.id === worksheet && definition.version === version) : undefined;
    const sheet = own === undefined ? await loadSheet(worksheet, version, language) : { ...ownLabels(own, language), language };
    if (sheet === null) continue;
    names.set(at, sheet.words.name);
    blanks.set(`${worksheet}/${String(version)}`, sheet);
  }
  return { plan, blanks: [...blanks.values()], names };
}

/** A page with the plan of each thing, then its sheets with room to write. */
export function AssignPaper({ assignment: { note, items }, pages: { plan, blanks, names } }: { assignment: ShownAssignment; pages: AssignPages }) {
  const t = useText();
  const times = usePlanTimes();
  return (
    <div className="print-pages assign-paper">
      <article className="assign-plan">
        <h1>{t('assign.paper.title')}</h1>
        {note !== '' && <p className="assign-paper-note">{note}</p>}
        {items.map((item, at) => {
          const { task, ...rest } = asAnswers(item.answers);
          const said = task?.kind === 'text' ? task.text : '';
          const name = names.get(at) ?? '';
          return (
            <section key={at} className="assign-paper-item">
              <h2>{said}</h2>
              {name !== '' && name !== said && <p>{t('assign.paper.with', { name })}</p>}
              <p>{times(item.times)}</p>
              {Object.keys(rest).length > 0 && <WorksheetRead sheet={plan} answers={rest} length={plan.definition.lengths.at(-1)?.id ?? ''} untitled level={2} />}
              <p className="assign-paper-line">{t('assign.paper.sure')}</p>
              <p className="assign-paper-line">{t('assign.paper.way')}</p>
            </section>
          );
        })}
      </article>
      {blanks.map((sheet) => <Blank key={`${sheet.definition.id}/${String(sheet.definition.version)}`} sheet={sheet} />)}
    </div>
  );
}

/** What is filled in day by day stands with seven days on one page. */
function Blank({ sheet }: { sheet: Sheet }) {
  const week = weekOnPaper(sheet.definition);
  return week === null ? <WorksheetBlank sheet={sheet} length={sheet.definition.lengths.at(-1)?.id ?? ''} /> : <WeekBlank sheet={sheet} week={week} />;
}
