import { ok } from '../../electron/contract/result.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { createPeopleHandlers } from '../../electron/vault/people/people-handlers.ts';
import { createPersonHandlers } from '../../electron/vault/people/person-handlers.ts';
import { readPersonKey, personPlace } from '../../electron/vault/person-store/person-key.ts';
import { personFolder } from '../../electron/vault/person-store/person-names.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { nodeFileSystem } from '../../electron/vault/storage/node-file-system.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal } from '../../electron/vault/use-cases/open-vault.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';

export type PeopleTask = { folder: string; identity: string; today: string; contact: string };
/** Milliseconds from the key to the week; to a person's page and what came from them, the first time and again; to read, unseal and parse their files alone. */
export type PeopleTimes = { week: number; page: number; again: number; floor: number; bytes: number };

async function measure({ folder, identity, today, contact }: PeopleTask): Promise<PeopleTimes> {
  const ports = nodePorts();
  const knowledge = createKnowledge();
  const from = performance.now();
  const opened = await openWithRecoveryKey(ports, folder, identity, 'normal', noEvents);
  if (!opened.ok) throw new Error(opened.error.code);
  const session = opened.value;
  const vault = attachJournal(session.store, knowledge, session.people);
  const deps = {
    open: () => ok(vault), session: () => ok(session), now: () => new Date(), randomBytes: (count: number) => ports.random(count), emit: () => undefined, jobs: createJobs(() => performance.now(), () => undefined),
    takeGrant: () => undefined, files: nodeFileSystem, strong: () => true, workFactor: 2,
  };
  const calls = { ...createPersonHandlers(deps), ...createPeopleHandlers(deps) };
  const first = await calls['person.week']({ today });
  if (!first.ok || first.value.people.length === 0) throw new Error('no week');
  const week = performance.now() - from;

  async function page(): Promise<number> {
    const start = performance.now();
    await Promise.all([calls['person.page']({ id: contact, today }), calls['people.received']({ contact }), calls['person.notes']({ contact })]);
    return performance.now() - start;
  }
  const times = { week, page: await page(), again: await page() };

  const root = personFolder(session.store.vaultId, contact);
  const start = performance.now();
  const key = await readPersonKey(personPlace(ports, folder, await createSealer(identity), session.store.vaultId, root));
  if (key.state !== 'good') throw new Error('no key');
  let bytes = 0;
  for (const name of await ports.fs.list(`${folder}/${root}/records`)) {
    const sealed = await ports.fs.read(`${folder}/${root}/records/${name}`);
    bytes += sealed.length;
    JSON.parse(Buffer.from((await key.sealer.open(sealed)) ?? []).toString('utf8'));
  }
  const floor = performance.now() - start;
  await session.close();
  return { ...times, floor, bytes };
}

process.once('message', (task: PeopleTask) => {
  void measure(task).then((times) => {
    process.send?.(times, () => { process.exit(0); });
  });
});
