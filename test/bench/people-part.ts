import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { fillPractice } from '../../build/demo/fill-practice.ts';
import { lastDay, passphrase } from './bench-vaults.ts';
import type { PeopleTask, PeopleTimes } from './people-once.ts';
import { percentile } from './stats.ts';

/** Medians, in milliseconds: the week from the key on, a person's page the first time and again, and what its bytes need at least. */
export type PeopleNumbers = { people: number; weeks: number; megabytes: number; week: number; page: number; again: number; floor: number; ofFloor: number };

const practice = { people: 30, weeks: 156, until: lastDay };

function once(task: PeopleTask): Promise<PeopleTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'people-once.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (times) => { resolve(times as PeopleTimes); });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`opening ended with ${String(code)}`));
    });
    child.send(task);
  });
}

/** A therapist's vault with 30 people and three years each, opened in fresh processes. */
export async function measurePeople(root: string, rounds: number): Promise<PeopleNumbers> {
  const folder = join(root, 'people');
  const made = await createVault(nodePorts(), folder, passphrase, []);
  if (!made.ok) throw new Error(`vault not made: ${made.error.code}`);
  const contacts = await fillPractice(made.value, practice);
  await made.value.close();
  const times: PeopleTimes[] = [];
  for (let round = 0; round < rounds; round++) times.push(await once({ folder, identity: made.value.identity, today: lastDay, contact: contacts[round % contacts.length] ?? '' }));
  const median = (of: (one: PeopleTimes) => number): number => percentile(times.map(of), 0.5);
  const [page, floor] = [median((one) => one.page), median((one) => one.floor)];
  const megabytes = Math.round(median((one) => one.bytes) / 1e4) / 100;
  return { people: practice.people, weeks: practice.weeks, megabytes, week: median((one) => one.week), page, again: median((one) => one.again), floor, ofFloor: Math.round((page / floor) * 100) / 100 };
}
