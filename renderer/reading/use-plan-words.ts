import { useIntl } from 'react-intl';
import type { PlanItem, PlanSaid } from '../../electron/contract/plan-calls.ts';
import { useDates } from '../app/dates.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useWorksheet } from '../worksheet/use-worksheet.ts';
import { useExerciseWords } from './exercise-words.ts';
import { useSheetNames } from './use-sheet-names.ts';

/** A Monday, as ISO counts the days of a week. */
const monday = Date.UTC(2024, 0, 1);

export type PlanWords = {
  weekday: (day: number, form: 'long' | 'short') => string;
  /** "Every day, 18:00". */
  times: (item: Pick<PlanItem, 'times'>) => string;
  /** What opens with it; empty where nothing does. */
  opens: (item: Pick<PlanItem, 'does'>) => string;
  /** Where, how long, the first step. */
  about: (item: PlanItem) => string;
  /** What got in the way: the sheet's words and the person's own. */
  ways: (said: PlanSaid) => string[];
  options: { id: string; text: string }[];
};

export function usePlanWords(): PlanWords {
  const t = useText();
  const intl = useIntl();
  const dates = useDates();
  const { language } = usePrefs();
  const sheets = useSheetNames(language);
  const skills = useExerciseWords();
  const sheet = useWorksheet('practice-plan', 1, language);
  const options = Object.entries(sheet?.words.fields['got_in_the_way']?.options ?? {}).map(([id, text]) => ({ id, text }));
  const weekday = (day: number, form: 'long' | 'short') => intl.formatDate(monday + (day - 1) * 86_400_000, { timeZone: 'UTC', weekday: form });

  function often({ every, days, at }: PlanItem['times']): string {
    if (every === 'once') return dates.both(at);
    const on = every === 'day' ? t('reading.plan.every-day') : t('reading.plan.every-week', { days: intl.formatList([...days].sort((a, b) => a - b).map((day) => weekday(day, 'long'))) });
    return t('reading.plan.times', { on, time: dates.time(at) });
  }

  return {
    weekday,
    options,
    times: ({ times }) => (times.every === 'once' || times.until === null ? often(times) : t('reading.plan.until', { times: often(times), day: dates.long(times.until) })),
    opens: ({ does }) => {
      if (does === null) return '';
      if (does.is === 'sheet') return sheets.find(({ id }) => id === does.worksheet)?.name ?? '';
      return skills?.[does.exercise]?.name ?? '';
    },
    about: ({ where, minutes, firstStep }) =>
      [where, minutes === null ? '' : t('reading.plan.minutes', { n: minutes }), firstStep === '' ? '' : t('reading.plan.first', { step: firstStep })].filter((words) => words !== '').join(' · '),
    ways: (said) => [...said.inTheWay.map((way) => options.find(({ id }) => id === way)?.text ?? way), ...said.own],
  };
}
