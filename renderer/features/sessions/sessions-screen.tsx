import { useState } from 'react';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { SessionPart } from '../../../electron/domain/sessions/session.ts';
import { endOf, nextSlot } from '../../../electron/domain/sessions/timeline.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { localWall, useDates, whenNow } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PartsDialog } from './parts-dialog.tsx';
import { partsOf } from './parts.ts';
import { SessionForm } from './session-form.tsx';
import { useSlotWords } from './slot-words.ts';
import './sessions.css';

const shownAtFirst = 8;

function SessionRow({ slot, next }: { slot: SlotItem; next: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const words = useSlotWords();
  return (
    <li className={next ? 'session-row next' : 'session-row'}>
      <div>
        <p className="session-when">{words.when(slot)}</p>
        <p className="note">{words.about(slot)}</p>
      </div>
      <Button look={next ? 'go' : 'line'} aria-label={t('sessions.do-name', { what: t(next ? 'sessions.prepare' : 'sessions.open'), name: words.when(slot) })} onClick={() => { navigate({ screen: 'session', series: slot.series, on: slot.on }); }}>
        {t(next ? 'sessions.prepare' : 'sessions.open')}
      </Button>
    </li>
  );
}

/** Every session with its day: the next one first, then those to come, then those that were. */
export function SessionsScreen({ route }: { route: PageOf<'sessions'> }) {
  const t = useText();
  const now = useNow()();
  const { today } = useDates();
  const { readOnly, settings, saveSettings } = useJournal();
  const { value: slots, error, again } = useQuery('sessions.list', { today }, ['sessions.changed', 'vault.loaded']);
  const [adding, setAdding] = useState(route.for !== undefined);
  const [parts, setParts] = useState(false);
  const [all, setAll] = useState(false);
  const wall = localWall(now);
  const next = nextSlot(slots ?? [], wall);
  const over = (slot: SlotItem) => endOf(slot) < wall;
  const coming = (slots ?? []).filter((slot) => !over(slot));
  const past = (slots ?? []).filter(over).reverse();
  const tomorrow = localWall(new Date(now.getTime() + 86_400_000)).slice(0, 10);
  const last = slots?.at(-1);
  // In a therapist's vault the last one was with somebody else.
  const withWhom = route.for !== undefined ? { withWhom: route.for.name, contact: route.for.contact } : { withWhom: settings.use === 'therapist' ? '' : (last?.withWhom ?? '') };

  async function keepParts(sessionParts: SessionPart[]) {
    const saved = await saveSettings({ sessionParts });
    return saved.ok ? null : saved.error;
  }

  return (
    <>
      <PageHead title={t('sessions.title')} beside={!readOnly && slots !== null && slots.length > 0 ? <Button onClick={() => { setAdding(true); }}>{t('sessions.add')}</Button> : undefined} />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {slots?.length === 0 && (
        <EmptyState says={t('sessions.none')}>
          <p className="measure">{t('sessions.none-text')}</p>
          {!readOnly && <Button look="go" onClick={() => { setAdding(true); }}>{t('sessions.add')}</Button>}
        </EmptyState>
      )}
      {coming.length > 0 && (
        <section aria-labelledby="sessions-coming">
          <h2 className="section" id="sessions-coming">{t('sessions.coming')}</h2>
          <ul className="session-list">{coming.map((slot) => <SessionRow key={`${slot.series}/${slot.on}`} slot={slot} next={slot === next} />)}</ul>
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="sessions-past">
          <h2 className="section" id="sessions-past">{t('sessions.past')}</h2>
          <ul className="session-list">{(all ? past : past.slice(0, shownAtFirst)).map((slot) => <SessionRow key={`${slot.series}/${slot.on}`} slot={slot} next={false} />)}</ul>
          {!all && past.length > shownAtFirst && <Button look="quiet" flush onClick={() => { setAll(true); }}>{t('sessions.more', { n: past.length - shownAtFirst })}</Button>}
        </section>
      )}
      {!readOnly && <div><Button look="quiet" flush onClick={() => { setParts(true); }}>{t('sessions.parts')}</Button></div>}
      {adding && (
        <SessionForm
          series={null}
          start={{ at: `${tomorrow}T10:00`, zone: whenNow(now).zone, minutes: last?.minutes ?? 50, every: 7, until: null, ...withWhom }}
          onClose={() => { setAdding(false); }}
          onSaved={() => { setAdding(false); }}
        />
      )}
      {parts && <PartsDialog start={partsOf(settings.sessionParts)} scope={null} onKeep={keepParts} onClose={() => { setParts(false); }} />}
    </>
  );
}
