import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { PlanReportView } from '../../reading/plan-report-view.tsx';

/** What a person was given to do, each with what came back of it. Nothing said is said as that. */
export function GivenBody({ given }: Pick<SheetValue, 'given'>) {
  const t = useText();
  const { instant } = useDates();
  return (
    <ul className="session-given">
      {given.map(({ at, task, report }, place) => (
        <li key={`${at} ${String(place)}`}>
          <p className="words" dir="auto">{task === '' ? t('sessions.given.nameless') : task}</p>
          <p className="note">{t(report === null ? 'sessions.given.nothing' : 'sessions.given.on', { when: instant(at) })}</p>
          {report !== null && <PlanReportView report={report} untitled />}
        </li>
      ))}
    </ul>
  );
}
