import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import type { Block } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { BlockBody } from './block-body.tsx';
import { hasWords } from './block-state.ts';
import { PlanNews } from './plan-news.tsx';

/** What stands in a part of the session: blocks of the session sheet, as far as they were ticked. */
const inPart: Partial<Record<string, readonly Block[]>> = { now: ['measures', 'sleep', 'practice', 'medicine'], last: ['last'], list: ['topics', 'questions'] };

export function SaidPart({ part, sheet }: { part: string; sheet: SheetValue }) {
  const t = useText();
  const said = (inPart[part] ?? []).filter((block) => hasWords(block, sheet));
  const plans = part === 'tried' ? sheet.plans : [];
  const byId = new Map(sheet.entries.map((entry) => [entry.id, entry]));
  if (said.length + plans.length === 0) return <p className="together-nothing">{t('sessions.nothing-here')}</p>;
  return (
    <div className="stack wide">
      {said.map((block) => (
        <section key={block} className="together-block" aria-label={t(`sessions.block.${block}`)}>
          <h2 className="label">{t(`sessions.block.${block}`)}</h2>
          <BlockBody block={block} sheet={sheet} />
        </section>
      ))}
      {plans.map((plan) => {
        const entry = byId.get(plan.entry);
        return (
          <section key={plan.entry} className="together-block">
            <h2>{entry !== undefined && <EntryName entry={entry} />}</h2>
            <PlanNews plan={plan} />
          </section>
        );
      })}
      {plans.some(({ done }) => done === null || done === 'not_this_time') && <p className="note">{t('sessions.not-done')}</p>}
    </div>
  );
}
