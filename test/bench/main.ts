import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { readOptions } from '../../build/options.ts';
import { makeVaults } from './bench-vaults.ts';
import { measureDerivation } from './derive-part.ts';
import { measureImport } from './import-part.ts';
import { measureOpening } from './open-part.ts';
import { measureExports } from './export-part.ts';
import { measurePeople } from './people-part.ts';
import { aims, type BenchReport, type Part } from './ratios.ts';
import { measureSaving } from './save-part.ts';
import { measureSearching } from './search-part.ts';
import { measureSqlite } from './sqlite-part.ts';
import { measureWholeFile } from './whole-file-part.ts';

/**
 * `npm run bench`: how long opening, saving, searching and scrolling take with 200, 2,000 and 20,000 entries, beside the least that they could take; and how far box
 * breathing drifts on a busy computer. It reports and never fails.
 */

const usage = 'npm run bench [-- --json FILE] [--rounds 5] [--no-app] [--player 1 (minutes of box breathing, 10 at most)]';

const root = resolve(import.meta.dirname, '../../dist/bench');

function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

async function part<T>(name: string, measure: () => Promise<T>): Promise<Part<T>> {
  console.log(`measuring ${name} …`);
  try {
    return { ran: true, value: await measure() };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.log(`  not run: ${why}`);
    return { ran: false, why };
  }
}

async function main(): Promise<void> {
  const values = readOptions(usage, { json: { type: 'string' }, rounds: { type: 'string', default: '5' }, 'no-app': { type: 'boolean', default: false }, player: { type: 'string', default: '1' } });
  const rounds = Math.max(1, Number(values.rounds) || 5);
  console.log('writing three journals …');
  const vaults = await makeVaults(root);
  const report: BenchReport = {
    node: process.version,
    cpus: availableParallelism(),
    load: [load(), 0],
    derivation: await part('key derivation', () => measureDerivation(3)),
    opening: await part('opening', () => measureOpening(vaults, rounds)),
    people: await part('thirty people', () => measurePeople(root, rounds)),
    searching: await part('searching', () => measureSearching(vaults, Math.ceil(rounds / 2))),
    // Before saving, which makes the journals longer.
    app: await part('the app', async () => {
      if (values['no-app']) throw new Error('left out by --no-app');
      const { measureApp } = await import('./app-part.ts');
      return measureApp(vaults, root);
    }),
    sheets: await part('worksheets', async () => {
      if (values['no-app']) throw new Error('left out by --no-app');
      const { measureSheets } = await import('./sheet-part.ts');
      return measureSheets(rounds);
    }),
    player: await part('box breathing on a busy computer', async () => {
      if (values['no-app']) throw new Error('left out by --no-app');
      const { measurePlayer } = await import('./player-part.ts');
      return measurePlayer(Math.min(10, Math.max(0.5, Number(values.player) || 1)), root);
    }),
    sqlite: await part('unencrypted SQLite', () => measureSqlite(vaults, rounds)),
    // Each adds a line to the share log.
    exporting: await part('taking everything out', () => measureExports(vaults)),
    saving: await part('saving', () => measureSaving(vaults, rounds * 8)),
    importing: await part('importing', () => measureImport(root)),
    wholeFile: await part('one whole file', () => measureWholeFile(vaults, rounds + 2)),
  };
  report.load[1] = load();
  const measured = aims(report);
  print(report);
  console.log('\nAims');
  console.table(measured.map(({ what, measured: value, aim, met }) => ({ what, measured: value, aim: Number.isFinite(aim) ? aim : '–', met: Number.isFinite(aim) ? met : '–' })));
  if (values.json !== undefined) {
    const shown = measured.map((one) => ({ ...one, aim: Number.isFinite(one.aim) ? one.aim : null }));
    await writeFile(resolve(values.json), `${JSON.stringify({ ...report, vaults: vaults.map(({ size, bytes, months }) => ({ size, bytes, months })), aims: shown }, null, 2)}\n`);
  }
  await rm(root, { recursive: true, force: true });
}

function print(report: BenchReport): void {
  console.log(`\nNode ${report.node}, ${String(report.cpus)} cores, load ${report.load.join(' to ')}. Times in milliseconds.`);
  if (report.derivation.ran) console.log(`Key derivation (not part of opening): ${String(report.derivation.value)}`);
  if (report.opening.ran) console.table(report.opening.value);
  if (report.people.ran) {
    console.log('A therapist’s vault: the week from the key on, a person’s page the first time and again');
    console.table([report.people.value]);
  }
  if (report.searching.ran) console.table(report.searching.value);
  if (report.saving.ran) {
    const whole = report.wholeFile.ran ? report.wholeFile.value : null;
    console.table(
      report.saving.value.map(({ size, save, draft, floor, floorBytes }, n) => ({
        size,
        'save p50': save.p50,
        'save p95': save.p95,
        'draft p50': draft.p50,
        'draft p95': draft.p95,
        'raw write p50': floor.p50,
        'raw write p95': floor.p95,
        bytes: floorBytes,
        'whole file p50': whole?.[n]?.write.p50 ?? '–',
      })),
    );
  }
  if (report.sqlite.ran) {
    console.log('Unencrypted SQLite with FTS5');
    console.table(report.sqlite.value.map(({ size, firstList, save, search }) => ({ size, 'first list': firstList, 'save p50': save.p50, 'save p95': save.p95, 'search p50': search.p50, 'search p95': search.p95 })));
  }
  if (report.exporting.ran) {
    console.log('Everything, taken out');
    console.table(report.exporting.value);
  }
  if (report.importing.ran) {
    console.log('Bringing in 20,000 entries');
    console.table(report.importing.value);
  }
  if (report.app.ran) {
    console.log(`The app, on ${report.app.value.which}; gzip bytes: ${JSON.stringify(report.app.value.bytes)}`);
    console.table(report.app.value.sizes);
  }
  if (report.sheets.ran) {
    console.log('Worksheets, every one opened on one page, and typing in a table of 200 rows');
    console.table([report.sheets.value]);
  }
  if (report.player.ran) {
    console.log('Box breathing at its real speed, page and cores kept busy');
    console.table([report.player.value]);
  }
}

main().catch((error: unknown) => {
  // Reports only: a benchmark that cannot run is not a fault of the app.
  console.error(`bench: not run: ${error instanceof Error ? error.message : String(error)}`);
});
