import type { AppNumbers, BytesNumbers } from './app-part.ts';
import type { ExportNumbers } from './export-part.ts';
import type { ImportNumbers } from './import-part.ts';
import type { OpenNumbers } from './open-part.ts';
import type { PeopleNumbers } from './people-part.ts';
import type { PlayerNumbers } from './player-part.ts';
import type { SaveNumbers } from './save-part.ts';
import type { SearchNumbers } from './search-part.ts';
import type { SqliteNumbers } from './sqlite-part.ts';
import type { SheetNumbers } from './sheet-part.ts';
import { round } from './stats.ts';
import type { WholeFileNumbers } from './whole-file-part.ts';

/** A part that could not run says why. */
export type Part<T> = { ran: true; value: T } | { ran: false; why: string };

export type BenchReport = {
  node: string;
  cpus: number;
  /** How busy the computer was before and after: other work shows in the p95 first. */
  load: [before: number, after: number];
  derivation: Part<number>;
  opening: Part<OpenNumbers[]>;
  saving: Part<SaveNumbers[]>;
  wholeFile: Part<WholeFileNumbers[]>;
  importing: Part<ImportNumbers[]>;
  people: Part<PeopleNumbers>;
  searching: Part<SearchNumbers[]>;
  sqlite: Part<SqliteNumbers[]>;
  exporting: Part<ExportNumbers[]>;
  app: Part<{ which: string; sizes: AppNumbers[]; bytes: BytesNumbers }>;
  sheets: Part<SheetNumbers>;
  player: Part<PlayerNumbers>;
};

export type Aim = { what: string; measured: number; aim: number; met: boolean };

function last<T>(part: Part<readonly T[]>): T | undefined {
  return part.ran ? part.value.at(-1) : undefined;
}

/** The aims beside what was measured, all from this one run. Nothing here passes or fails. */
export function aims(report: BenchReport): Aim[] {
  const list: Aim[] = [];
  const add = (what: string, measured: number | undefined, aim: number): void => {
    if (measured !== undefined && Number.isFinite(measured)) list.push({ what, measured: round(measured), aim, met: measured <= aim });
  };
  const smallest = report.saving.ran ? report.saving.value[0] : undefined;
  const largest = last(report.saving);
  const opened = last(report.opening);
  const whole = last(report.wholeFile);
  add('save p50, largest / smallest', largest && smallest && largest.save.p50 / smallest.save.p50, 1.2);
  add('save p95, largest, ms', largest?.save.p95, 16.7);
  add('save p50 / raw write of the same bytes', largest && largest.save.p50 / largest.floor.p50, Number.POSITIVE_INFINITY);
  add('save p95 / raw write p95', largest && largest.save.p95 / largest.floor.p95, Number.POSITIVE_INFINITY);
  add('whole-file save p50 / our save p50', largest && whole && whole.write.p50 / largest.save.p50, Number.POSITIVE_INFINITY);
  add('first list, largest, ms', opened?.firstList, 150);
  add('all loaded / unseal and parse of the same bytes', opened?.ofFloor, 1.5);
  add('search p95, largest, ms', last(report.searching)?.p95, 50);
  const sqlite = last(report.sqlite);
  const searched = last(report.searching);
  add('first list / unencrypted SQLite', opened && sqlite && opened.firstList / sqlite.firstList, Number.POSITIVE_INFINITY);
  add('save p50 / unencrypted SQLite', largest && sqlite && largest.save.p50 / sqlite.save.p50, Number.POSITIVE_INFINITY);
  add('search p95 / unencrypted SQLite', searched && sqlite && searched.p95 / sqlite.search.p95, Number.POSITIVE_INFINITY);
  for (const { size, form, ms, longestPause } of report.exporting.ran ? report.exporting.value.slice(-3) : []) {
    add(`${form} of ${String(size)}, ms`, ms, Number.POSITIVE_INFINITY);
    add(`${form} of ${String(size)}, longest pause for others, ms`, longestPause, Number.POSITIVE_INFINITY);
  }
  if (report.importing.ran) for (const { from, look, take } of report.importing.value) add(`look at and add 20,000 entries, ${from}, s`, (look + take) / 1000, 30);
  if (report.app.ran) {
    add('scroll frame p95, largest, ms', report.app.value.sizes.at(-1)?.frameP95, 16.8);
    const help = report.app.value.sizes.flatMap(({ helpOnLock, helpOnHome, helpInSheet }) => [helpOnLock, helpOnHome, helpInSheet]);
    add('help opens, slowest of lock screen, Home and a half-written sheet, ms', Math.max(...help), 100);
    add('scripts of the first screen, gzip, kB', report.app.value.bytes.firstScripts / 1000, 200);
  }
  if (report.sheets.ran) {
    const { openSlowest, slowest, keyP95, rows } = report.sheets.value;
    add(`opening a sheet, the slowest (${slowest}), ms`, openSlowest, 50);
    add(`a key in a table of ${String(rows)} rows, p95, ms`, keyP95, 16);
  }
  if (report.people.ran) {
    const { people, week, page, ofFloor } = report.people.value;
    add(`the week with ${String(people)} people from the key on, ms`, week, 200);
    add('a person’s page the first time, ms', page, 100);
    add('a person’s page / unseal and parse of the same bytes', ofFloor, Number.POSITIVE_INFINITY);
  }
  if (report.player.ran) {
    add(`box breathing, drift in ${String(report.player.value.minutes)} min, ms`, Math.abs(report.player.value.drift), 50);
    add('box breathing, latest turn, ms', report.player.value.lateWorst, Number.POSITIVE_INFINITY);
  }
  return list;
}
