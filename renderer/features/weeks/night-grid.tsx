import type { NightIndices } from '../../../electron/domain/sleep/indices.ts';
import type { Morning } from '../../../electron/domain/sleep/week.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { useNumberWords } from '../../worksheet/use-number-words.ts';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import type { Sheet } from '../../worksheet/registry.ts';
import { useDayHead } from './use-day-head.ts';

const told = ['into_bed', 'tried_to_sleep', 'fell_asleep_after', 'awakenings', 'awake_in_night', 'final_wake', 'out_of_bed', 'quality', 'nap', 'medicine'] as const;
/** By the names that the sheet has for them. */
const workedOut: readonly { value: string; of: keyof NightIndices; show: 'duration' | 'percent' }[] = [
  { value: 'in_bed', of: 'inBed', show: 'duration' },
  { value: 'lying_awake', of: 'lyingAwake', show: 'duration' },
  { value: 'asleep', of: 'asleep', show: 'duration' },
  { value: 'share_in_bed', of: 'efficiency', show: 'percent' },
  { value: 'share_lights_out', of: 'efficiencyFromLightsOut', show: 'percent' },
];

/** Every morning a column, everything told a line. A gap stays a gap. */
export function NightGrid({ sheet, mornings }: { sheet: Sheet; mornings: readonly Morning[] }) {
  const t = useText();
  const navigate = useNavigate();
  const head = useDayHead();
  const number = useNumberWords();
  const say = useTimeWords();
  const { fields } = sheet.words;
  const gap = <span className="weeks-gap">–</span>;

  function cell({ entry }: Morning, field: (typeof told)[number]) {
    const answer = entry?.answers[field];
    switch (answer?.kind) {
      case 'time':
        return say.time(answer.time) || gap;
      case 'number':
        if (answer.number === null) return gap;
        return field === 'awakenings' ? number(answer.number, { decimals: 0 }) : say.duration(answer.number);
      case 'choice':
        return (answer.chosen === null ? undefined : fields[field]?.options?.[answer.chosen]) ?? gap;
      case 'text':
        return answer.text.trim() === '' ? gap : answer.text;
      default:
        return gap;
    }
  }

  const lines = told.filter((field) => field === 'into_bed' || mornings.some(({ entry }) => entry?.answers[field] !== undefined));
  return (
    <section className="view-scroll" aria-label={t('weeks.sleep.grid')}>
      <table className="view-table weeks-grid">
        <caption className="visually-hidden">{t('weeks.sleep.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{fields['night']?.label}</th>
            {mornings.map(({ day, entry }) => (
              <th key={day} scope="col">
                {entry === null ? head(day) : <TextButton role="link" onClick={() => { navigate({ screen: 'entry', id: entry.id }); }}>{head(day)}</TextButton>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((field) => (
            <tr key={field}>
              <th scope="row">{fields[field]?.label}</th>
              {mornings.map((morning) => <td key={morning.day}>{cell(morning, field)}</td>)}
            </tr>
          ))}
        </tbody>
        <tbody className="weeks-worked-out">
          {workedOut.map(({ value, of, show }) => (
            <tr key={value}>
              <th scope="row">{fields['numbers']?.values?.[value]}</th>
              {mornings.map(({ day, indices }) => <td key={day}>{indices === null ? gap : number(indices[of], { show, decimals: 0 })}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
