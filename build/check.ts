import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm test`: types, lint, boundaries, then the tests, each under a heading. All of them run even when one fails, so that one run
 * tells everything. The last line adds up: `N passed, N failed`, with skipped ones named where there are any.
 */

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'dist', 'reports');
const bin = (name: string): string => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

type Totals = { passed: number; failed: number; skipped: number };

function run(heading: string, name: string, args: readonly string[]): boolean {
  console.log(`\n── ${heading}`);
  const done = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status === 0;
}

function gate(heading: string, name: string, args: readonly string[]): Totals {
  const good = run(heading, name, args);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

/** Counts come from the runner's own report; a runner that died without one counts as one failure. */
function counted(good: boolean, file: string, read: (report: never) => Totals): Totals {
  const path = join(reports, file);
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const totals = read(JSON.parse(readFileSync(path, 'utf8')) as never);
  return good || totals.failed > 0 ? totals : { ...totals, failed: totals.failed + 1 };
}

function unit(): Totals {
  const good = run('Unit, property and fault tests', 'vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'unit.json')}`,
  ]);
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return counted(good, 'unit.json', (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

function endToEnd(): Totals {
  const good = run('End to end, in a browser', 'playwright', ['test', '--config', 'test/playwright.config.ts']);
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return counted(good, 'e2e.json', ({ stats }: Report) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const all = [
  gate('Types', 'tsc', ['--noEmit']),
  gate('Lint', 'eslint', ['--config', 'build/eslint.config.mjs', 'electron', 'renderer', 'build', 'test']),
  gate('Lint: accessibility', 'oxlint', ['--config', 'build/oxlintrc.json', 'electron', 'renderer', 'build', 'test']),
  gate('Boundaries', 'depcruise', ['--config', 'build/dependency-cruiser.cjs', 'electron', 'renderer', 'worksheets']),
  unit(),
  endToEnd(),
];
const sum = (key: keyof Totals): number => all.reduce((total, one) => total + one[key], 0);
const skipped = sum('skipped');
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);
