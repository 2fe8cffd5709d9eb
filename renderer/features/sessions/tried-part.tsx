import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { Button } from '../../ui/button.tsx';
import { OpenedSheet } from './opened-sheet.tsx';
import { PlanNews } from './plan-news.tsx';
import { NothingHere, SaidBlocks } from './said-block.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

/** Each plan that was chosen, with what became of it; it can be filled in, made smaller or changed together. */
export function TriedPart({ sheet, sheets, onEntry }: { sheet: SheetValue; sheets: TogetherSheets; onEntry: (id: string) => void }) {
  const t = useText();
  const byId = new Map(sheet.entries.map((entry) => [entry.id, entry]));
  if (sheet.plans.length === 0 && sheet.given.length === 0) return <NothingHere />;
  return (
    <div className="stack wide">
      <SaidBlocks blocks={['given']} sheet={sheet} />
      {sheet.plans.map((plan) => {
        const entry = byId.get(plan.entry);
        const what = { entry: plan.entry };
        const name = entry?.title ?? '';
        const isOpen = sheets.find(what) !== undefined;
        const records = plan.records.flatMap((id) => byId.get(id) ?? []);
        return (
          <section key={plan.entry} className="together-block">
            <h2>{entry !== undefined && <EntryName entry={entry} />}</h2>
            {isOpen ? <OpenedSheet sheets={sheets} what={what} steps={['done', 'learned', 'task', 'when', 'obstacles', 'confidence']} /> : <PlanNews plan={plan} />}
            {records.length > 0 && (
              <ul className="session-entries" aria-label={t('sessions.records')}>
                {records.map((record) => <li key={record.id}><Button look="quiet" flush onClick={() => { onEntry(record.id); }}><EntryName entry={record} /></Button></li>)}
              </ul>
            )}
            {!isOpen && <div><Button aria-label={t('sessions.do-name', { what: t('sessions.fill'), name })} onClick={() => void sheets.open(what)}>{t('sessions.fill')}</Button></div>}
          </section>
        );
      })}
      {sheet.plans.some(({ done, times }) => done === 'not_this_time' || (done === null && times.every(({ state }) => state === 'not_this_time' || state === 'open'))) && <p className="note">{t('sessions.not-done')}</p>}
    </div>
  );
}
