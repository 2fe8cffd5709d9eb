import type { RangeEntry } from '../../../electron/contract/range-calls.ts';
import { sleepWeek } from '../../../electron/domain/sleep/week.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { NightBars } from './night-bars.tsx';
import { NightGrid } from './night-grid.tsx';
import { NightFigures } from './night-figures.tsx';

type Props = { sheet: Sheet; entries: readonly RangeEntry[]; last: string };

/** Seven nights: as bars on a clock, as a grid, and what they come to. It says nothing on when to sleep. */
export function SleepWeek({ sheet, entries, last }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { today } = useDates();
  const { readOnly } = useJournal();
  const { mornings, week, counted } = sleepWeek(entries, last);
  const todayIsOpen = mornings.some(({ day, entry }) => day === today && entry === null);
  const faulty = mornings.filter(({ night, indices }) => night !== null && indices === null);
  const doubled = mornings.filter(({ others }) => others.length > 0);
  return (
    <>
      <div className="row">
        {todayIsOpen && !readOnly && <Button onClick={() => { navigate({ screen: 'worksheet', worksheet: 'sleep-diary' }); }}>{t('weeks.sleep.this-morning')}</Button>}
        <Button look="quiet" flush={!todayIsOpen || readOnly} onClick={() => { navigate({ screen: 'print-sheet', worksheet: 'sleep-diary', week: true }); }}>{t('weeks.sleep.print')}</Button>
      </div>
      {counted > 0 && <NightBars mornings={mornings} />}
      <NightGrid sheet={sheet} mornings={mornings} />
      {(faulty.length > 0 || doubled.length > 0) && (
        <div className="stack tight">
          {faulty.length > 0 && <p className="note">{t('weeks.sleep.faulty', { n: faulty.length })}</p>}
          {doubled.length > 0 && <p className="note">{t('weeks.sleep.doubled')}</p>}
        </div>
      )}
      <NightFigures sheet={sheet} week={week} counted={counted} />
    </>
  );
}
