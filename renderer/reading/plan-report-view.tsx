import { answersIn } from '../../electron/domain/plans/plan-answers.ts';
import type { PlanReport } from '../../electron/domain/plans/plan-report.ts';
import { newTimes, sameItem, tellsOf } from '../../electron/domain/plans/report-news.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';
import { usePlanSheet } from '../worksheet/plan-words-fields.tsx';
import { usePlanTimes } from '../worksheet/use-plan-times.ts';
import { WorksheetRead } from '../worksheet/worksheet-read.tsx';
import { useInTheWay } from './plan-report-words.ts';
import './plan-report.css';

type Props = {
  report: PlanReport;
  untitled?: boolean;
  /** What was told of it before: what is new since is marked. */
  told?: PlanReport | undefined;
};

/** What became of a plan that somebody gave: each time, what got in the way, and looking back. No answer stands before another. */
export function PlanReportView({ report, untitled = false, told }: Props) {
  const t = useText();
  const { both, instant } = useDates();
  const sheet = usePlanSheet();
  const times = usePlanTimes();
  const inTheWay = useInTheWay();
  const { task, occasions, ended, review, struck = [] } = report;
  const fresh = new Set(told === undefined ? [] : newTimes(report, told));
  const given = Object.entries(occasions).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div className="plan-report">
      {!untitled && <h3 className="words" dir="auto">{task === '' ? t('reading.plan.left-out') : task}</h3>}
      {told !== undefined && tellsOf(told) === tellsOf(report) && <p className="note">{t('reading.plan.no-news')}</p>}
      {!struck.includes('times') && <p className="note">{times(report.times)}</p>}
      {given.length === 0 && !struck.includes('times') && !struck.includes('occasions') && <p>{t('reading.plan.nothing-said')}</p>}
      {given.length > 0 && (
        <ul className="plan-report-times">
          {given.map(([on, { inTheWay: options, own, note, ...said }]) => (
            <li key={on}>
              <span className="label">{both(on)}</span> <strong>{answersIn({ ...said, inTheWay: options, own }).map((answer) => t(`reading.plan.state.${answer}`)).join(' · ')}</strong>
              {fresh.has(on) && <span className="note plan-report-new">{t('reading.plan.new')}</span>}
              {options.length + own.length > 0 && <span className="plan-report-way">{t('reading.plan.in-the-way', { what: [...inTheWay(options), ...own].join(' · ') })}</span>}
              {note !== '' && <span className="words plan-report-way" dir="auto">{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {sheet !== null && Object.keys(review).length > 0 && <WorksheetRead sheet={sheet} answers={review} length={sheet.definition.lengths.at(-1)?.id ?? ''} untitled level={2} />}
      {ended !== null && <p className="note">{t('reading.plan.ended', { when: instant(ended) })}</p>}
      {struck.length > 0 && <p className="note">{t('reading.plan.struck', { what: struck.map((part) => t(`reading.plan.part.${part}`)).join(' · ') })}</p>}
    </div>
  );
}

/** All that came back of plans, under one heading. */
export function PlanReports({ reports, told = [] }: { reports: readonly PlanReport[]; told?: readonly PlanReport[] }) {
  const t = useText();
  return (
    <section className="stack plan-reports" aria-label={t('reading.plan.title')}>
      <h2 className="section">{t('reading.plan.title')}</h2>
      {reports.map((report) => <PlanReportView key={`${report.assignment} ${String(report.item)}`} report={report} told={told.find((one) => sameItem(one, report))} />)}
    </section>
  );
}
