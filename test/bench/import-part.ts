import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { createImportHandlers } from '../../electron/vault/imports/import-handlers.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { benchNow, passphrase } from './bench-vaults.ts';
import { text } from './save-part.ts';
import { percentile, round, timed } from './stats.ts';

/** Milliseconds to look at a file and to add what is in it, how often progress was told, and the longest that nothing else had its turn. */
export type ImportNumbers = { from: string; entries: number; look: number; take: number; undo: number; told: number; longestPause: number };

const count = 20_000;

function day(at: number): string {
  return new Date(benchNow.getTime() - at * 4 * 3_600_000).toISOString();
}

const files: readonly { from: string; name: string; write: () => string }[] = [
  {
    from: 'Day One, JSON',
    name: 'journal.json',
    write: () => JSON.stringify({ metadata: { version: '1.0' }, entries: Array.from({ length: count }, (_, at) => ({ uuid: `U${String(at)}`, creationDate: day(at), timeZone: 'Europe/Madrid', text: `# Day ${String(at)}\n\n${text}`, tags: ['bench'] })) }),
  },
  {
    from: 'Daylio, CSV',
    name: 'daylio.csv',
    write: () => ['full_date,date,weekday,time,mood,activities,note_title,note', ...Array.from({ length: count }, (_, at) => `${day(at).slice(0, 10)},x,x,${day(at).slice(11, 16)},meh,work | a walk,"Day ${String(at)}","${text}"`)].join('\n'),
  },
];

/** Bringing 20,000 entries of some ten years into an empty journal on the disk, and taking them back. */
export async function measureImport(root: string): Promise<ImportNumbers[]> {
  const numbers: ImportNumbers[] = [];
  for (const { from, name, write } of files) {
    const folder = join(root, `import-${name}`);
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    await writeFile(path, write());
    const ports = nodePorts();
    const made = await createVault(ports, join(folder, 'vault'), passphrase, []);
    if (!made.ok) throw new Error(made.error.code);
    const vault = attachJournal(made.value.store, createKnowledge());
    let told = 0;
    const emit = () => {
      told++;
    };
    const jobs = createJobs(() => performance.now(), emit);
    const calls = createImportHandlers({ open: () => ({ ok: true, value: vault }), now: () => benchNow, randomBytes: ports.random, emit, takeGrant: () => path, jobs });

    const pauses: number[] = [];
    let last = performance.now();
    const watch = setInterval(() => {
      pauses.push(performance.now() - last);
      last = performance.now();
    }, 5);
    const look = await timed(() => calls['imports.look']({ token: 'x', zone: 'Europe/Madrid', job: 'look' }));
    if (!look.value.ok) throw new Error(look.value.error.code);
    const { look: id, question } = look.value.value;
    if (question?.ask === 'moods') await calls['imports.answer']({ look: id, answer: { ask: 'moods', moods: question.moods.map(({ name: mood }) => ({ name: mood, feeling: null })) }, job: 'answer' });
    const take = await timed(() => calls['imports.take']({ look: id, kinds: ['journal', 'check-in', 'worksheet'], from: null, to: null, job: 'take' }));
    if (!take.value.ok || take.value.value.added !== count || take.value.value.id === null) throw new Error('not all were added');
    const note = take.value.value.id;
    const undo = await timed(() => calls['imports.undo']({ id: note, job: 'undo' }));
    clearInterval(watch);
    await made.value.close();
    numbers.push({ from, entries: count, look: round(look.ms), take: round(take.ms), undo: round(undo.ms), told, longestPause: percentile(pauses, 1) });
  }
  return numbers;
}
