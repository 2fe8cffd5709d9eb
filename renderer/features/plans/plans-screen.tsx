import { useState } from 'react';
import type { PlanItem } from '../../../electron/contract/plan-calls.ts';
import { useMinute } from '../../app/use-minute.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import './plans.css';

const shownAtFirst = 10;

function PlanRow({ item }: { item: PlanItem }) {
  const t = useText();
  const navigate = useNavigate();
  const words = usePlanWords();
  const opens = words.opens(item);
  return (
    <li>
      <button type="button" role="link" className="plans-row" onClick={() => { navigate({ screen: 'planned', id: item.plan }); }}>
        <span className="plans-row-what" dir="auto">{item.task}</span>
        <span className="note">
          {[words.times(item), opens === item.task ? '' : opens, item.from === null ? '' : t('plans.from', { name: item.from })].filter((one) => one !== '').join(' · ')}
        </span>
      </button>
    </li>
  );
}

function PlanList({ id, title, items }: { id: string; title: string; items: PlanItem[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section" id={id}>{title}</h2>
      <ul className="plans-list">{(all ? items : items.slice(0, shownAtFirst)).map((item) => <PlanRow key={item.plan} item={item} />)}</ul>
      {!all && items.length > shownAtFirst && <Button look="quiet" flush onClick={() => { setAll(true); }}>{t('plans.more', { n: items.length - shownAtFirst })}</Button>}
    </section>
  );
}

/** Every plan: those that stand, and those that are over. */
export function PlansScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly, settings } = useJournal();
  const now = useMinute();
  const { value: plans, error, again } = useQuery('plans.list', { now }, ['plans.changed', 'entries.changed', 'vault.loaded']);
  const make = () => { navigate({ screen: 'plan-form' }); };
  const standing = (plans ?? []).filter(({ ended, next }) => ended === null && next !== null);
  const over = (plans ?? []).filter((item) => !standing.includes(item)).sort((a, b) => (a.times.at < b.times.at ? 1 : -1));

  return (
    <>
      <PageHead title={t('plans.title')} beside={!readOnly && plans !== null && plans.length > 0 ? <Button onClick={make}>{t('plans.new')}</Button> : undefined} />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {plans?.length === 0 && (
        <EmptyState says={t('plans.none')}>
          <p className="measure">{t('plans.none-text')}</p>
          {!readOnly && <Button look="go" onClick={make}>{t('plans.new')}</Button>}
        </EmptyState>
      )}
      <PlanList id="plans-standing" title={t('plans.standing')} items={standing} />
      <PlanList id="plans-over" title={t('plans.over')} items={over} />
      {plans !== null && plans.length > 0 && (
        <p className="note">
          {t(`plans.reminders.${settings.reminders.when}`)} <TextButton onClick={() => { navigate({ screen: 'settings' }); }}>{t('plans.reminders.change')}</TextButton>
        </p>
      )}
    </>
  );
}
