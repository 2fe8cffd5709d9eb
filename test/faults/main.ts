import { readOptions } from '../../build/options.ts';
import { backupWorks, countBackupCalls, disturbBackup, liveOn } from './backup-runs.ts';
import { cutAt, cutOnce } from './cuts.ts';
import { filesOf, flipOnce, mapFiles } from './flips.ts';
import { kill } from './kills.ts';
import { countImport, cutImport, importSteps, refuseImport } from './imports.ts';
import type { Fault } from './faulty-disk.ts';
import { countMerge, cutMerge, makeMergeBase, refuseMerge } from './merges.ts';
import { makeBase } from './model.ts';
import { countMove, cutMove, refuseMove } from './moves.ts';
import { countRescue, disturbRescue } from './rescues.ts';
import { countRotation, cutRotation, refuseRotation } from './rotations.ts';
import { countCalls, operations, refusalKinds, refuseOnce, refuseOpening } from './refusals.ts';

/** `npm run faults`: what happens to a journal when things go wrong. Ends with 1 when anything was lost. */

const values = readOptions('npm run faults [-- --runs 200] [--seed 1]', { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } });
const runs = Math.max(1, Number(values.runs) || 200);
const seed = Number(values.seed) || 1;
const started = Date.now();
const faults: string[] = [];

function note(what: string, tries: number, found: readonly string[]): void {
  faults.push(...found);
  console.log(`${what}: ${String(tries)} times, ${String(found.length)} faults`);
}

const base = await makeBase(seed);
await mapFiles(base);

const halves = await Promise.all([kill(Math.ceil(runs / 2), seed), kill(Math.floor(runs / 2), seed + 1)]);
note('Process killed (SIGKILL) under random saves', runs, halves.flatMap((half) => half.faults));
const acknowledged = halves.reduce((sum, half) => sum + half.acknowledged, 0);

const cuts: string[] = [];
for (let run = 0; run < runs * 3; run++) cuts.push(...(await cutOnce(base, seed * 100_000 + run)));
note('Power cut at a random system call, unsynced data lost', runs * 3, cuts);

const between: string[] = [];
let places = 0;
for (const operation of operations) {
  const calls = await countCalls(base, operation);
  for (let at = 1; at <= calls; at++) for (let again = 0; again < 3; again++, places++) between.push(...(await cutAt(base, operation, at, seed * 10 + again)));
}
note('Power cut before each system call of each operation', places, between);

for (const kind of refusalKinds) {
  const found: string[] = [];
  let tries = 0;
  for (const operation of operations) {
    const calls = await countCalls(base, operation);
    for (let at = 1; at <= calls; at++, tries++) found.push(...(await refuseOnce(base, operation, { at, kind })));
  }
  for (const times of kind === 'short' ? [] : [1, 1_000]) {
    for (let at = 1; ; at++, tries++) {
      const outcome = await refuseOpening(base, { at, kind, times });
      found.push(...outcome.faults);
      if (!outcome.reached) break;
    }
  }
  note(kind === 'short' ? 'Write cut short' : `System call failed with ${kind}, each in turn`, tries, found);
}

const turned: string[] = [];
let turns = 0;
const rotationCalls = await countRotation(base);
for (let at = 1; at <= rotationCalls; at++) {
  turned.push(...(await cutRotation(base, at, at + seed)));
  for (const kind of refusalKinds) turned.push(...(await refuseRotation(base, { at, kind })));
  turns += 1 + refusalKinds.length;
}
note('New recovery key, cut off or refused at each system call', turns, turned);

const brought: string[] = [];
let imports = 0;
for (const step of importSteps) {
  const calls = await countImport(base, step);
  for (let at = 1; at <= calls; at++) {
    brought.push(...(await cutImport(base, step, at, at + seed)));
    for (const kind of refusalKinds) brought.push(...(await refuseImport(base, step, { at, kind })));
    imports += 1 + refusalKinds.length;
  }
}
note('Import and its undoing, cut off or refused at each system call', imports, brought);
const mergeBase = await makeMergeBase(seed);
for (const [what, calls, cut, refuse] of [
  ['Merge of two copies', await countMerge(mergeBase), (at: number) => cutMerge(mergeBase, at, at + seed), (fault: Fault) => refuseMerge(mergeBase, fault)],
  ['Move', await countMove(base), (at: number) => cutMove(base, at, at + seed), (fault: Fault) => refuseMove(base, fault)],
] as const) {
  const found: string[] = [];
  for (let at = 1; at <= calls; at++) {
    found.push(...(await cut(at)));
    for (const kind of refusalKinds) found.push(...(await refuse({ at, kind })));
  }
  note(`${what}, cut off or refused at each system call`, calls * (1 + refusalKinds.length), found);
}

const lived = await liveOn(seed);
const disturbed: string[] = [];
let disturbances = 0;
for (const work of backupWorks) {
  const calls = await countBackupCalls(lived, work);
  for (let at = 1; at <= calls; at++) for (const kind of ['stop', ...refusalKinds] as const) disturbed.push(...(await disturbBackup(lived, work, { at, kind }, at + disturbances++)));
}
note('Restore in place and elsewhere, second folder, entries out of backups, cut off or refused at each system call', disturbances, disturbed);

const rescued: string[] = [];
const rescueCalls = await countRescue(lived);
for (let at = 1; at <= rescueCalls; at++) for (const kind of ['stop', ...refusalKinds] as const) rescued.push(...(await disturbRescue(lived, { at, kind }, at + seed)));
note('Backup on a stick made a journal again with the recovery key alone, cut off or refused at each system call', rescueCalls * (1 + refusalKinds.length), rescued);

const files = filesOf(base);
const flips = Math.max(4, Math.ceil(runs / 5));
const flipped: string[] = [];
for (const path of files) for (let at = 1; at <= flips; at++) flipped.push(...(await flipOnce(base, path, seed * 1_000 + at)));
note(`Bit flipped in each of ${String(files.length)} files`, files.length * flips, flipped);

for (const fault of faults.slice(0, 50)) console.log(`  ${fault}`);
const has = (text: string): number => faults.filter((fault) => fault.includes(text)).length;
console.log(`
${String(acknowledged)} entries were acknowledged by processes that were killed.
Acknowledged entries lost: ${String(has('acknowledged entry lost'))}
Drafts lost: ${String(has('draft lost'))}
Operations half done: ${String(has('half done'))}
Plaintext left on disk: ${String(has('plaintext in'))}
Damage called a wrong passphrase: ${String(has('called wrong-passphrase'))}
Damage not named: ${String(has('not named'))}
All faults: ${String(faults.length)}, in ${String(Math.round((Date.now() - started) / 1000))} s, seed ${String(seed)}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
