import { resolve } from 'node:path';
import { createVault } from '../electron/vault/create-vault.ts';
import { nodePorts } from '../electron/vault/storage/node-ports.ts';
import { fillOwn, fillTherapists } from './demo/fill-demo.ts';
import { readOptions } from './options.ts';

/** Writes a vault full of made-up entries, with plans, sessions and what passes between two people; or one of a therapist. See `usage`. The same seed and last day give the same entries. */

const usage = 'npm run demo-data -- --out DIR --passphrase P [--years 1] [--per-day 2] [--seed 1] [--lang en|es] [--until YYYY-MM-DD] [--for therapist [--people 12]]';

function readPlan() {
  const values = readOptions(usage, {
    out: { type: 'string' },
    passphrase: { type: 'string' },
    years: { type: 'string', default: '1' },
    'per-day': { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    lang: { type: 'string', default: 'en' },
    until: { type: 'string' },
    for: { type: 'string', default: 'own' },
    people: { type: 'string', default: '12' },
  });
  const { out, passphrase, lang, until } = values;
  const years = Number(values.years);
  const perDay = Number(values['per-day']);
  const people = Number(values.people);
  const seed = Number(values.seed);
  if (!out || !passphrase) throw new Error('A folder and a passphrase are needed.');
  if (lang !== 'en' && lang !== 'es') throw new Error('The language is en or es.');
  if (!(years > 0 && years <= 50 && perDay > 0 && perDay <= 40 && Number.isInteger(seed))) throw new Error('Years, entries a day and seed are numbers (up to 50 years, up to 40 a day).');
  if (values.for !== 'own' && values.for !== 'therapist') throw new Error('It is for own or for therapist.');
  if (!(Number.isInteger(people) && people >= 1 && people <= 200)) throw new Error('People are a number up to 200.');
  if (until !== undefined && !/^\d{4}-\d\d-\d\d$/.test(until)) throw new Error('The last day is written YYYY-MM-DD.');
  return { out: resolve(out), passphrase, language: lang, days: Math.max(1, Math.round(years * 365.25)), perDay, seed, until, use: values.for, people } as const;
}

async function main(): Promise<void> {
  const { out, passphrase, use, people, ...plan } = readPlan();
  const started = Date.now();
  const now = new Date(started).toISOString();
  const until = plan.until ?? now.slice(0, 10);
  const created = await createVault(nodePorts(), out, passphrase, []);
  if (!created.ok) throw new Error(refusals[created.error.code] ?? `The vault could not be made: ${created.error.code}.`);
  const session = created.value;
  const told = (done: number, of: number): void => {
    if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} of ${String(of)}`);
  };
  try {
    // Without a fixed last day nothing is written ahead of the clock; with one, the same entries come out every time.
    const filled =
      use === 'therapist'
        ? await fillTherapists(session, { ...plan, until, people, weeks: Math.max(2, Math.round(plan.days / 7)) })
        : await fillOwn(session, { ...plan, until }, plan.until === undefined ? now : null, told);
    const what = use === 'therapist' ? `${String(filled.people)} people` : `${String(filled.entries)} records`;
    console.log(`${process.stdout.isTTY ? '\n' : ''}${what} of ${filled.name} in ${out}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    console.log(`Recovery key: ${session.identity}`);
  } finally {
    await session.close();
  }
}

const refusals: Partial<Record<string, string>> = {
  'weak-passphrase': 'That passphrase is too easy to guess; take a longer one.',
  'vault-exists': 'There is a vault in that folder already.',
  'folder-not-empty': 'That folder is not empty.',
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
