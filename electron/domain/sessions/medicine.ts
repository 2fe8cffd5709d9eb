import type { WorksheetContent } from '../entries/entry.ts';
import { dayOf } from '../text/days.ts';
import { cellText, rowsIn } from './sheet-answers.ts';

/** What changed with the medicines, as it was noted; nothing is worked out from it. `planned` doses were noted, `taken` of them on the day, late ones too. */
export type MedicineNews = { changes: { day: string; change: string }[]; started: string[]; stopped: string[]; planned: number; taken: number };

/** From the medicine list and log (W38), for the days from `from` to `to`; null when nothing was noted. */
export function medicineNews(sheets: readonly WorksheetContent[], from: string, to: string): MedicineNews | null {
  const within = (day: string) => day >= from && day <= to;
  const lists = sheets.filter(({ worksheet }) => worksheet === 'medicine-list');
  const logs = sheets.filter(({ worksheet, when }) => worksheet === 'medicine-log' && within(dayOf(when.at)));
  const rows = lists.flatMap(({ answers }) => rowsIn(answers, 'medicines'));
  const named = (column: string) => rows.filter((row) => within(cellText(row, column))).map((row) => cellText(row, 'name')).filter((name) => name !== '');
  const doses = logs.flatMap(({ answers }) => rowsIn(answers, 'doses')).map((row) => cellText(row, 'status')).filter((status) => status !== '');
  const news: MedicineNews = {
    changes: lists
      .flatMap(({ answers }) => rowsIn(answers, 'changes'))
      .map((row) => ({ day: cellText(row, 'date'), change: cellText(row, 'change') }))
      .filter(({ day, change }) => within(day) && change !== ''),
    started: named('start'),
    stopped: named('stop'),
    planned: doses.length,
    taken: doses.filter((status) => status === 'taken' || status === 'late').length,
  };
  return news.changes.length + news.started.length + news.stopped.length + news.planned === 0 ? null : news;
}
