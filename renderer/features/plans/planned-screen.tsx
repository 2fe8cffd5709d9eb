import { useRef, useState } from 'react';
import type { Output } from '../../../electron/contract/calls.ts';
import { answersIn } from '../../../electron/domain/plans/plan-answers.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useMinute } from '../../app/use-minute.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryBody } from '../../reading/entry-body.tsx';
import { PlanAnswers } from '../../reading/plan-answers.tsx';
import { usePlanActions } from '../../reading/use-plan-actions.ts';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { ErrorNote, useErrorWords } from '../../ui/error-note.tsx';
import { PageHead, PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import './plans.css';

type Planned = Output<'plans.read'>;
type Past = Planned['past'][number];

/** What the page's head says already is not said again. */
function restOf({ words }: Planned): Planned['words'] {
  return { ...words, answers: Object.fromEntries(Object.entries(words.answers).filter(([field]) => !['task', 'when', 'reminder'].includes(field))) };
}

/** One time, with what was said of it. It is answered or changed where it stands. */
function TimeRow({ plan, past: { on, said } }: { plan: Planned; past: Past }) {
  const t = useText();
  const navigate = useNavigate();
  const dates = useDates();
  const { readOnly } = useJournal();
  const words = usePlanWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const what = said === null ? t('plans.unsaid') : answersIn(said).map((answer) => t(`reading.plan.say.${answer}`)).join(' · ');
  const more = said === null ? [] : [...words.ways(said), said.note].filter((one) => one !== '');
  const entry = said?.entry ?? null;
  return (
    <li className="plans-time">
      <p>
        <span className="plans-time-when">{dates.both(on)}</span> <span className={said === null ? 'note' : 'plans-time-what'}>{what}</span>
      </p>
      {more.length > 0 && <p className="words" dir="auto">{more.join(' · ')}</p>}
      {!readOnly && (
        <div className="row">
          <TextButton ref={opener} aria-expanded={open} aria-label={t('plans.say-name', { what: t(said === null ? 'plans.say' : 'plans.say-other'), when: dates.both(on) })} onClick={() => { setOpen(!open); }}>
            {t(said === null ? 'plans.say' : 'plans.say-other')}
          </TextButton>
          {entry !== null && <TextButton onClick={() => { navigate({ screen: 'entry', id: entry }); }}>{t('plans.entry')}</TextButton>}
        </div>
      )}
      {open && <PlanAnswers item={{ plan: plan.plan, on, task: plan.task }} said={said} open onClose={() => { setOpen(false); opener.current?.focus(); }} />}
    </li>
  );
}

function PlanPage({ plan }: { plan: Planned }) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const navigate = useNavigate();
  const errorWords = useErrorWords();
  const { both, today } = useDates();
  const { readOnly } = useJournal();
  const { begin } = usePlanActions();
  const words = usePlanWords();
  const opens = words.opens(plan);
  const stands = plan.ended === null;
  const rest = restOf(plan);

  async function end(ended: boolean) {
    const done = await vault.call('plans.end', { plan: plan.plan, ended });
    if (!done.ok) toast({ text: errorWords(done.error).what });
    else if (ended) toast({ text: t('plans.ended'), undo: () => void end(false) });
  }

  /** For the time that waits, or the one that comes today. What is done besides is done for itself. */
  function start() {
    const waits = plan.past.find(({ on, said }) => (said === null ? on.slice(0, 10) === today : said.state === 'started' || said.state === 'part'));
    const next = plan.next !== null && (plan.times.every === 'once' || plan.next.startsWith(today)) ? plan.next : null;
    void begin({ plan: plan.plan, on: waits?.on ?? next, does: plan.does, from: plan.from });
  }

  return (
    <>
      <PageHead title={<span dir="auto">{plan.task}</span>}>
        <p className="label plans-when">{[words.times(plan), opens === plan.task ? '' : opens, plan.from === null ? '' : t('plans.from', { name: plan.from })].filter((one) => one !== '').join(' · ')}</p>
        {stands && plan.next !== null && <p className="label">{t('plans.next', { when: both(plan.next) })}{plan.remind ? ` ${t('plans.reminded')}` : ''}</p>}
        {!stands && <p className="label">{t('plans.is-over')}</p>}
      </PageHead>
      {!readOnly && (
        <div className="row">
          {stands && plan.does !== null && <Button look="go" onClick={start}>{t('plans.begin')}</Button>}
          {stands && <Button onClick={() => { navigate({ screen: 'plan-form', id: plan.plan }); }}>{t('plans.change')}</Button>}
          <Button look="quiet" onClick={() => { navigate({ screen: 'worksheet', entry: plan.entry }); }}>{t('plans.look-back')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'entry', id: plan.entry }); }}>{t('plans.as-entry')}</Button>
          {stands ? <Button look="quiet" onClick={() => void end(true)}>{t('plans.end')}</Button> : <Button onClick={() => void end(false)}>{t('plans.again')}</Button>}
        </div>
      )}
      {Object.keys(rest.answers).length > 0 && (
        <section className="plans-words" aria-labelledby="plans-words">
          <h2 className="section" id="plans-words">{t('plans.words')}</h2>
          <EntryBody content={rest} />
        </section>
      )}
      {plan.past.length > 0 && (
        <section aria-labelledby="plans-times">
          <h2 className="section" id="plans-times">{t('plans.times')}</h2>
          <ul className="plans-times">{plan.past.map((past) => <TimeRow key={past.on} plan={plan} past={past} />)}</ul>
        </section>
      )}
    </>
  );
}

/** A plan: its words, when it is, what was said of its times. */
export function PlannedScreen({ route }: { route: PageOf<'planned'> }) {
  const t = useText();
  const navigate = useNavigate();
  const now = useMinute();
  const { value, error, again } = useQuery('plans.read', { plan: route.id ?? null, entry: route.entry ?? null, now }, ['plans.changed', 'entries.changed', 'vault.loaded']);
  if (value !== null) return <PlanPage plan={value} />;
  if (error === null) return null;
  return (
    <>
      <PageTitle look="title">{t('plans.gone')}</PageTitle>
      <ErrorNote error={error} onRetry={again}>
        <Button onClick={() => { navigate({ screen: 'plans' }); }}>{t('plans.title')}</Button>
      </ErrorNote>
    </>
  );
}
