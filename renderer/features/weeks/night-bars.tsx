import type { Morning } from '../../../electron/domain/sleep/week.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import { clockAround, NightBar, NightHours, spanOf } from '../../worksheet/views/night-bar.tsx';
import { useDayHead } from './use-day-head.ts';

/** The nights one under the other on one clock. The grid below says the same in numbers. */
export function NightBars({ mornings }: { mornings: readonly Morning[] }) {
  const t = useText();
  const say = useTimeWords();
  const head = useDayHead();
  const spans = mornings.map(({ day, night, indices }) => ({ day, span: night === null || indices === null ? null : spanOf(night, indices) }));
  const clock = clockAround(spans.flatMap(({ span }) => span ?? []));
  return (
    <figure className="weeks-bars">
      <div aria-hidden="true">
        {spans.map(({ day, span }) => (
          <div key={day} className="weeks-bar">
            <span className="label">{head(day)}</span>
            <NightBar span={span} clock={clock} />
          </div>
        ))}
        <div className="weeks-bar">
          <span />
          <NightHours clock={clock} say={say.clock} />
        </div>
      </div>
      <figcaption className="note">{t('weeks.sleep.bars')}</figcaption>
    </figure>
  );
}
