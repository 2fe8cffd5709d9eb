import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * `npm test`: types, lint, boundaries, then the tests, each under a heading. All of them run even when one fails, so that one run
 * tells everything. In the end what failed is named again, and the last line adds up: `N passed, N failed`, with skipped ones where
 * there are any.
 */

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'dist', 'reports');
const bin = (name: string): string => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

type Totals = { passed: number; failed: number; skipped: number; named: readonly string[] };

type Ran = { good: boolean; said: string };

/** What it says is `shown` as it comes, or kept to be shown whole. */
function run(name: string, args: readonly string[], output: 'shown' | 'kept'): Promise<Ran> {
  return new Promise((resolved) => {
    const to = output === 'shown' ? 'inherit' : 'pipe';
    const child = spawn(bin(name), args, { cwd: root, stdio: ['ignore', to, to], shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => said.push(part));
    child.stderr?.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => {
      console.error(error.message);
      resolved({ good: false, said: '' });
    });
    child.on('close', (code) => {
      resolved({ good: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

async function gate(heading: string, name: string, args: readonly string[]): Promise<Totals> {
  const { good, said } = await run(name, args, 'kept');
  console.log(`\n── ${heading}\n${said}`);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, named: good ? [] : [heading] };
}

/** Counts come from the runner's own report; a runner that died without one, or found fault with more than its tests, counts as one failure. */
function counted(heading: string, good: boolean, file: string, read: (report: never) => Totals): Totals {
  const path = join(reports, file);
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, named: [`${heading}: no report`] };
  const totals = read(JSON.parse(readFileSync(path, 'utf8')) as never);
  if (good || totals.failed > 0) return totals;
  return { ...totals, failed: totals.failed + 1, named: [`${heading}: an error outside the tests`] };
}

async function unit(): Promise<Totals> {
  const heading = 'Unit, property and fault tests';
  console.log(`\n── ${heading}`);
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'unit.json')}`,
  ];
  const { good } = await run('vitest', args, 'shown');
  type File = { name: string; status: string; assertionResults: readonly { status: string; fullName: string }[] };
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: readonly File[] };
  return counted(heading, good, 'unit.json', (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    named: report.testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, assertionResults }) => [
        relative(root, name),
        ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `  ${fullName}`),
      ]),
  }));
}

type Suite = { specs?: readonly { file: string; title: string; ok: boolean }[]; suites?: readonly Suite[] };

const failedSpecs = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(failedSpecs),
];

async function endToEnd(): Promise<Totals> {
  const heading = 'End to end, in a browser';
  console.log(`\n── ${heading}`);
  const { good } = await run('playwright', ['test', '--config', 'test/playwright.config.ts'], 'shown');
  type Report = Suite & { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return counted(heading, good, 'e2e.json', (report: Report) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped,
    named: failedSpecs(report),
  }));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// What needs no browser runs beside one another; the journeys then have the computer to themselves.
const first = await Promise.all([
  gate('Types', 'tsc', ['--noEmit']),
  gate('Lint', 'eslint', ['--config', 'build/eslint.config.mjs', 'electron', 'renderer', 'build', 'test']),
  gate('Lint: accessibility', 'oxlint', ['--config', 'build/oxlintrc.json', 'electron', 'renderer', 'build', 'test']),
  gate('Boundaries', 'depcruise', ['--config', 'build/dependency-cruiser.cjs', 'electron', 'renderer', 'worksheets']),
  unit(),
]);
const all = [...first, await endToEnd()];
const sum = (key: 'passed' | 'failed' | 'skipped'): number => all.reduce((total, one) => total + one[key], 0);
const skipped = sum('skipped');
const named = all.flatMap((one) => one.named);
if (named.length > 0) console.log(`\nFailed:\n${named.join('\n')}`);
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);
