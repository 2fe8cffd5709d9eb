import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { PlanPart } from '../../electron/domain/packets/packed-plans.ts';
import { answersIn, planAnswers, type PlanAnswer } from '../../electron/domain/plans/plan-answers.ts';
import type { PlanReport } from '../../electron/domain/plans/plan-report.ts';
import { usePlanSheet } from '../worksheet/plan-words-fields.tsx';
import { usePlanTimes } from '../worksheet/use-plan-times.ts';
import { useTimeWords } from '../worksheet/use-time-words.ts';
import { answerWords } from './answer-words.ts';

/** The words of the sheet's options for what got in the way. */
export function useInTheWay(): (options: readonly string[]) => string[] {
  const words = usePlanSheet()?.words.fields['got_in_the_way']?.options ?? {};
  return (options) => options.map((option) => (Object.hasOwn(words, option) ? (words[option] ?? option) : option));
}

/** What there is of a report to leave out, each part with its words, in the order in which it is read. */
export function useReportParts(): (report: PlanReport) => { part: PlanPart; label: string; words: string }[] {
  const t = useText();
  const { language } = usePrefs();
  const sheet = usePlanSheet();
  const times = usePlanTimes();
  const tell = useTimeWords();
  const inTheWay = useInTheWay();
  return (report) => {
    const given = Object.values(report.occasions);
    const said = given.flatMap(answersIn);
    const counted = (answer: PlanAnswer) => {
      const n = said.filter((one) => one === answer).length;
      return n === 0 ? '' : t('reading.plan.count', { what: t(`reading.plan.state.${answer}`), n });
    };
    const answer = (field: string) => {
      const said = report.review[field];
      return said === undefined ? '' : answerWords(said, language, tell, sheet?.words.fields[field]?.options ?? {});
    };
    const way = [counted('hindered'), ...inTheWay(given.flatMap((one) => one.inTheWay)), ...given.flatMap(({ own }) => own), answer('got_in_the_way')];
    const words: Record<PlanPart, string> = {
      task: report.task,
      times: times(report.times),
      occasions: planAnswers.filter((one) => one !== 'hindered').map(counted).filter(Boolean).join(' · '),
      'in-the-way': [...new Set(way)].filter(Boolean).join(' · '),
      notes: given.map(({ note }) => note).filter(Boolean).join(' · '),
      done: answer('done'),
      happened: answer('happened'),
      learned: answer('learned'),
      change: answer('change'),
    };
    return (Object.keys(words) as PlanPart[]).flatMap((part) => (words[part] === '' ? [] : [{ part, label: t(`reading.plan.part.${part}`), words: words[part] }]));
  };
}
