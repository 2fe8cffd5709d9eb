import type { PageRoute } from '../../app/route.ts';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { hasOver } from '../../worksheet/over-files.ts';
import { weekSheets } from '../../app/week-sheets.ts';
import { useOwnRecords, type OwnRecords } from './use-own-record.ts';

/** They are about plans and sessions themselves. */
const unplanned: ReadonlySet<string> = new Set(['practice-plan', 'session-notes']);

/** Of a sheet that is one record, that one is opened; what was begun is gone on with. */
function startRoute({ definition }: Sheet, length: string, own: OwnRecords): { says: 'start' | 'go-on' | 'open'; route: PageRoute } {
  const { id } = definition;
  if (definition.once === true && own.newest !== null) return { says: 'open', route: { screen: 'entry', id: own.newest } };
  if (definition.once === true && own.draft !== null) return { says: 'go-on', route: { screen: 'worksheet', draft: own.draft } };
  return { says: 'start', route: { screen: 'worksheet', worksheet: id, length } };
}

export function StartButtons({ sheet, length }: { sheet: Sheet; length: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { id, once, version } = sheet.definition;
  const own = useOwnRecords(id, once === true);
  // Asked in no time; nothing that jumps.
  if (own === null) return <div className="row"><span className="button" aria-hidden="true" /></div>;
  const { says, route } = startRoute(sheet, length, own);
  const week = weekSheets.find((one) => one === id);
  return (
    <div className="stack tight">
      <div className="row">
        {(!readOnly || says === 'open') && <Button look="go" onClick={() => { navigate(route); }}>{t(`library.${says}`)}</Button>}
        {week !== undefined && own.total > 0 && <Button onClick={() => { navigate({ screen: 'week', worksheet: week }); }}>{t('library.week')}</Button>}
        {hasOver(id) && own.total > 1 && <Button onClick={() => { navigate({ screen: 'over', worksheet: id }); }}>{t('library.over')}</Button>}
        {once !== true && own.total > 0 && (
          <Button look="quiet" onClick={() => { navigate({ screen: 'journal', filter: { ...listedFilter, worksheet: id } }); }}>{t('library.written', { n: own.total })}</Button>
        )}
        {!readOnly && once !== true && !unplanned.has(id) && <Button look="quiet" onClick={() => { navigate({ screen: 'plan-form', does: { is: 'sheet', worksheet: id, version } }); }}>{t('library.plan')}</Button>}
        <Button look="quiet" onClick={() => { navigate({ screen: 'print-sheet', worksheet: id, length }); }}>{t('library.print')}</Button>
      </div>
      {once === true && <p className="note">{t('library.once')}</p>}
    </div>
  );
}
