import { nightIndices } from '../../../electron/domain/sleep/indices.ts';
import { nightOf } from '../../../electron/domain/sleep/week.ts';
import { useSheet } from '../sheet-context.tsx';
import { useTimeWords } from '../use-time-words.ts';
import { clockAround, NightBar, NightHours, spanOf } from './night-bar.tsx';

/** One night on the clock; nothing while its times are missing or cannot be right. */
export function NightView() {
  const { answers, scope } = useSheet();
  const say = useTimeWords();
  const date = answers['night'];
  const night = nightOf({ day: (date?.kind === 'date' ? date.date : null) ?? '', zone: scope.zone ?? 'UTC', answers });
  const indices = night === null ? null : nightIndices(night);
  if (night === null || indices === null) return null;
  const span = spanOf(night, indices);
  const clock = clockAround([span]);
  return (
    <div className="view-one-night" aria-hidden="true">
      <NightBar span={span} clock={clock} />
      <NightHours clock={clock} say={say.clock} />
    </div>
  );
}
