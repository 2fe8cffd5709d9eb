import { useNow } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useNextSession } from '../../app/use-next-session.ts';
import { useMinute } from '../../app/use-minute.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { DamageNotices } from './damage-notices.tsx';
import { FirstEntry } from './first-entry.tsx';
import { HardMoments } from './hard-moments.tsx';
import { Lately } from './lately.tsx';
import { NextSession } from './next-session.tsx';
import { PlansToday } from './plans-today.tsx';
import { RecoveryDue } from './recovery-due.tsx';
import { TwoMinutes } from './two-minutes.tsx';
import { Waiting } from './waiting.tsx';
import './home.css';

function partOfDay(hour: number): string {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** What is next, what can be done in two minutes, what was done lately. */
export function HomeScreen() {
  const t = useText();
  const navigate = useNavigate();
  const hour = useNow()().getHours();
  const { today } = useDates();
  const { notices, readOnly } = useJournal();
  const next = useNextSession();
  const now = useMinute();
  const { value: plans } = useQuery('plans.today', { now }, ['plans.changed', 'entries.changed', 'vault.loaded']);
  const { value: home, error, again } = useQuery('home.read', { today }, ['entries.changed', 'vault.loaded']);

  if (home === null) {
    return (
      <>
        <PageTitle look="hidden">{t('app.rail.today')}</PageTitle>
        {error !== null && <ErrorNote error={error} onRetry={again} />}
      </>
    );
  }

  // What was begun for a plan stands with it.
  const begun = new Set(plans?.flatMap(({ opens }) => (opens === null ? [] : [opens.is === 'draft' ? opens.draft : opens.entry])));
  const due = home.due.filter(({ id, kind }) => (kind !== 'draft' && kind !== 'part') || !begun.has(id));
  const waiting = due.length + (plans ?? []).filter(({ stand }) => stand === 'now' || stand === 'half').length;
  const empty = home.total === 0 && waiting === 0 && !home.loading;
  return (
    <>
      <PageTitle>
        <span className="home-greet">{t(empty ? 'home.greet-first' : 'home.greet', { part: partOfDay(hour), n: waiting })}</span>
      </PageTitle>
      {notices.length > 0 && <DamageNotices notices={notices} />}
      {empty && !readOnly && <FirstEntry />}
      {empty && <HardMoments />}
      {!empty && plans !== null && <PlansToday items={plans} />}
      {due.length > 0 && <Waiting due={due} />}
      {next !== null && <NextSession next={next} bring={home.bring} />}
      {home.bring > 0 && next === null && (
        <div className="row home-bring">
          <p>{t('home.bring', { n: home.bring })}</p>
          <Button look="quiet" onClick={() => { navigate({ screen: 'take-along' }); }}>
            {t('home.take-along')}
          </Button>
        </div>
      )}
      {!empty && <RecoveryDue />}
      {!empty && (
        <div className="home-two">
          <div className="stack wide">
            {!readOnly && <TwoMinutes />}
            <HardMoments />
          </div>
          <Lately entries={home.lately} />
        </div>
      )}
    </>
  );
}
