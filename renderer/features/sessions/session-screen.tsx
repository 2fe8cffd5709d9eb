import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { blocks, planTick } from '../../../electron/domain/sessions/shown.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { localWall } from '../../app/dates.ts';
import { PrintButtons } from '../../app/print-buttons.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useTogether } from '../../app/together.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead, PageTitle } from '../../ui/page-head.tsx';
import { AfterSession } from './after-session.tsx';
import { allTicks, hasWords } from './block-state.ts';
import { EntryTicks } from './entry-ticks.tsx';
import { SessionPaper } from './session-paper.tsx';
import { NamedSheets, useNamedSheets } from './sheet-words.tsx';
import { PlanTick } from './plan-tick.tsx';
import { SheetBlock } from './sheet-block.tsx';
import { SlotParts } from './slot-parts.tsx';
import { SlotTools } from './slot-tools.tsx';
import { useSlotWords } from './slot-words.ts';
import { VisitPaper } from './visit-paper.tsx';
import type { SheetValue, SlotItem } from '../../../electron/contract/session-calls.ts';
import './sessions.css';

/** The session sheet: everything on one page, and a tick for each thing that is to be seen in the session. */
export function SessionScreen({ route: { series, on } }: { route: PageOf<'session'> }) {
  const t = useText();
  const navigate = useNavigate();
  const now = localWall(useNow()());
  const { value, error, again } = useQuery('sessions.sheet', { series, on, now }, ['sessions.changed', 'entries.changed', 'people.changed', 'vault.loaded']);
  return (
    <>
      {value === null && error !== null && (
        <>
          <PageTitle look="title">{t('sessions.gone')}</PageTitle>
          <ErrorNote error={error} onRetry={again}>
            <Button onClick={() => { navigate({ screen: 'sessions' }); }}>{t('sessions.title')}</Button>
          </ErrorNote>
        </>
      )}
      {value !== null && <Loaded slot={value.slot} sheet={value.sheet} now={now} />}
    </>
  );
}

/** As many as a session holds. */
const mostTicks = 2_000;

function Loaded({ slot, sheet, now }: { slot: SlotItem; sheet: SheetValue; now: string }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const words = useSlotWords();
  const { readOnly } = useJournal();
  const { begin } = useTogether();
  const sheets = useNamedSheets(sheet);
  const [error, setError] = useState<Failure | null>(null);
  const { series, on, contact } = slot;
  const ticks = allTicks(sheet);
  const [shared, setShared] = useState<readonly string[]>(slot.shared);
  const chosen = ticks.filter((tick) => shared.includes(tick));

  async function share(next: readonly string[]) {
    setShared(next);
    const kept = await vault.call('sessions.change', { series, on, change: { shared: [...next] } });
    setError(kept.ok ? null : kept.error);
    if (!kept.ok) setShared(slot.shared);
  }
  const tick = (key: string, to: boolean) => void share(to ? [...shared, key] : shared.filter((one) => one !== key));

  async function readTogether() {
    setError(await begin({ series, on, now }));
  }

  if (sheets === null) return null;
  const prepare = () => { navigate({ screen: 'worksheet', worksheet: 'session-prep', length: 'full', answers: { session: { kind: 'datetime', local: slot.at } } }); };
  return (
    <NamedSheets sheets={sheets}>
      <PageHead title={<span className="session-title">{words.when(slot)}</span>} above={<span className="session-title">{words.about(slot)}</span>}>
        <p className="note">{t(sheet.first ? 'sessions.since-first' : 'sessions.since', { when: words.when({ ...slot, at: sheet.since }) })}{contact === null ? '' : ` ${t('sessions.of-person', { name: slot.withWhom })}`}</p>
        {!readOnly && (
          <div className="row">
            <Button look="go" onClick={() => void readTogether()} aria-describedby="session-ticks">{t('sessions.together')}</Button>
            {contact === null && <Button onClick={prepare}>{t('sessions.write-list')}</Button>}
            {contact !== null && <Button onClick={() => { navigate({ screen: 'person', id: contact }); }}>{t('sessions.to-person', { name: slot.withWhom })}</Button>}
          </div>
        )}
      </PageHead>
      {error !== null && <ErrorNote error={error} />}
      <AfterSession slot={slot} planned={sheet.plans.some(({ entry }) => slot.changed.includes(entry))} />
      <div className="session-ticks" id="session-ticks">
        <p>{t('sessions.ticked', { n: chosen.length, of: ticks.length })}</p>
        {!readOnly && (
          <div className="row">
            <Button look="quiet" flush aria-disabled={chosen.length === ticks.length} onClick={() => void share([...shared.filter((one) => one === planTick), ...ticks].slice(0, mostTicks))}>{t('sessions.tick-all')}</Button>
            <Button look="quiet" aria-disabled={shared.length === 0} onClick={() => void share([])}>{t('sessions.tick-none')}</Button>
          </div>
        )}
      </div>
      {ticks.length === 0 && <p className="measure">{t(contact === null ? 'sessions.empty' : 'sessions.empty-person')}</p>}
      <div className="session-sheet">
        {blocks.filter((block) => hasWords(block, sheet)).map((block) => (
          <SheetBlock key={block} block={block} sheet={sheet} ticked={shared.includes(block)} fixed={readOnly} onTick={(to) => { tick(block, to); }} />
        ))}
        <EntryTicks sheet={sheet} shared={shared} fixed={readOnly} onTick={tick} />
      </div>
      {contact === null && <PlanTick shared={shared} fixed={readOnly} onTick={tick} />}
      <SlotParts slot={slot} />
      <div className="stack">
        {shared.includes('medicine') && sheet.medicine !== null && (
          <section className="stack tight" aria-label={t('sessions.visit.print')}>
            <p>{t('sessions.visit.print')}</p>
            <PrintButtons page={() => <NamedSheets sheets={sheets}><VisitPaper title={words.when(slot)} sheet={shared.includes('sleep') ? sheet : { ...sheet, nights: 0 }} /></NamedSheets>} />
          </section>
        )}
        <section className="stack tight" aria-label={t('sessions.paper')}>
          <p>{t('sessions.paper')}</p>
          <PrintButtons page={() => <NamedSheets sheets={sheets}><SessionPaper title={words.when(slot)} sheet={sheet} shared={shared} /></NamedSheets>} />
        </section>
        {!readOnly && <SlotTools slot={slot} />}
      </div>
    </NamedSheets>
  );
}
