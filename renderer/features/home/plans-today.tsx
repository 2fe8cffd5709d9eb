import { useRef, useState } from 'react';
import type { PlanToday } from '../../../electron/contract/plan-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { PlanAnswers } from '../../reading/plan-answers.tsx';
import { usePlanActions } from '../../reading/use-plan-actions.ts';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { Button, TextButton } from '../../ui/button.tsx';

/** As many as leave the rest of the page in reach. */
const shownAtFirst = 8;

const key = ({ plan, on }: PlanToday) => `${plan}/${on}`;

function PlanRow({ item, onSaid, onClose }: { item: PlanToday; onSaid: () => void; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { time } = useDates();
  const { begin } = usePlanActions();
  const words = usePlanWords();
  const half = item.stand === 'half';
  const about = [words.opens(item) === item.task ? '' : words.opens(item), words.about(item)].filter((one) => one !== '').join(' · ');
  const quiet = item.stand === 'passed';
  return (
    <li className={quiet ? 'home-row home-plan quiet' : 'home-row home-plan'}>
      <span className="home-row-when">
        {t(`home.plan.${half && item.said?.state === 'started' ? 'started' : item.stand}`, { time: time(item.on) })}
      </span>
      <div>
        <p className="home-row-what own" dir="auto">
          <TextButton className="home-plan-name" onClick={() => { navigate({ screen: 'planned', id: item.plan }); }}>{item.task}</TextButton>
        </p>
        {!quiet && about !== '' && <p className="note" dir="auto">{about}</p>}
      </div>
      {!readOnly && item.does !== null && !quiet && (
        <Button look={item.stand === 'now' ? 'go' : 'line'} aria-label={t('home.plan.do-name', { what: t(half ? 'home.plan.go-on' : 'home.plan.begin'), task: item.task })} onClick={() => void begin(item)}>
          {t(half ? 'home.plan.go-on' : 'home.plan.begin')}
        </Button>
      )}
      {!readOnly && item.stand !== 'later' && (
        <div className="home-plan-answers">
          <PlanAnswers item={item} said={item.said} onSaid={onSaid} onClose={onClose} />
        </div>
      )}
    </li>
  );
}

/** What was planned, by its time. What has been answered stays until the person has said all they want to say of it. */
export function PlansToday({ items }: { items: PlanToday[] }) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const heading = useRef<HTMLHeadingElement>(null);
  const [held, setHeld] = useState<{ item: PlanToday; at: number } | null>(null);
  const [all, setAll] = useState(false);
  const gone = held !== null && !items.some((item) => key(item) === key(held.item));
  const shown = gone ? items.toSpliced(Math.min(held.at, items.length), 0, held.item) : held === null ? items : items.map((item) => (key(item) === key(held.item) ? held.item : item));

  /** What had the focus goes away with its row. */
  function close() {
    setHeld(null);
    heading.current?.focus();
  }

  return (
    <section className="stack tight" aria-labelledby="home-planned">
      <div className="row apart home-planned">
        <h2 className="section" id="home-planned" tabIndex={-1} ref={heading}>{t('home.planned')}</h2>
        <div className="row">
          {!readOnly && <Button look="quiet" onClick={() => { navigate({ screen: 'plan-form' }); }}>{t('home.plan.new')}</Button>}
          <Button look="quiet" flush onClick={() => { navigate({ screen: 'plans' }); }}>{t('home.plan.all')}</Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="label">{t('home.plan.none')}</p>
      ) : (
        <ul className="home-next">
          {(all ? shown : shown.slice(0, shownAtFirst)).map((item, at) => (
            <PlanRow key={key(item)} item={item} onSaid={() => { setHeld({ item, at }); }} onClose={close} />
          ))}
        </ul>
      )}
      {!all && shown.length > shownAtFirst && <div><Button look="quiet" flush onClick={() => { setAll(true); }}>{t('home.more', { n: shown.length - shownAtFirst })}</Button></div>}
    </section>
  );
}
