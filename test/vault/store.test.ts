import { expect, test } from 'vitest';
import { identityToRecipient } from 'age-encryption';
import { minutesOf, practiceAnswers } from '../../electron/domain/exercises/practice-log.ts';
import { asFound } from '../../electron/vault/draft-file.ts';
import { sha256 } from '../../electron/vault/sealing/sha256.ts';
import { plaintextIn, revised, samplePorts } from '../faults/sample.ts';
import { thoughtRecord } from '../support/journal-app.ts';
import { ids, makeWorld, month, noon, told, unwrap } from './support.ts';

test('what was written is there after opening, by whatever way it was written', async () => {
  const world = await makeWorld();
  const session = await world.open();
  const [one, two, three] = [world.entry(), world.entry(noon - month), world.entry(noon - 40 * month)];
  unwrap(await session.store.put([one, two]));
  expect(unwrap(await session.store.putMany([one, three]))).toBe(1);
  const edited = revised(one, world.random, 'edited');
  unwrap(await session.store.put([edited]));
  unwrap(await session.store.saveSettings({ ...session.store.settings(), name: 'Mia' }));
  await session.close();
  const again = await world.open();
  expect(ids(again.store.all())).toEqual(ids([one, two, three]));
  expect(again.store.get(one.id)).toEqual(edited);
  expect(again.store.settings().name).toBe('Mia');
  expect(told(again)).toEqual([]);
});

test('a record lies in the month of its id, whatever its date says', async () => {
  const world = await makeWorld(async ({ store }, { entry }) => store.put([entry(Date.UTC(2024, 1, 29, 23, 59))]));
  expect(world.names()).toContain('records/2024-02.json.age');
});

test('a month goes on in a next part over about 512 kB, and an edit stays in its part', async () => {
  const world = await makeWorld();
  const session = await world.open();
  const long = 'word '.repeat(40_000);
  const entries = Array.from({ length: 7 }, (_, at) => world.entry(noon + at, long));
  for (const entry of entries) unwrap(await session.store.put([entry]));
  const [first] = entries;
  if (first === undefined) throw new Error('none');
  unwrap(await session.store.put([revised(first, world.random, 'short')]));
  expect(unwrap(await session.store.putMany(Array.from({ length: 6 }, () => world.entry(noon, long))))).toBe(6);
  await session.close();
  const shards = world.names().filter((name) => name.startsWith('records/')).sort();
  expect(shards).toEqual(['records/2026-11.2.json.age', 'records/2026-11.3.json.age', 'records/2026-11.4.json.age', 'records/2026-11.5.json.age', 'records/2026-11.json.age']);
  for (const name of shards) expect(world.bytes(name).length).toBeLessThan(1_000_000);
  const document = await world.document('records/2026-11.json.age');
  expect(JSON.stringify(document)).toContain('short');
  expect([...(await world.open()).store.all()]).toHaveLength(13);
});

test('a file is what FORMAT.md says: header, padding, hashes', async () => {
  const world = await makeWorld(async ({ store }, { entry }) => {
    await store.put([entry()]);
    await store.put([entry()]);
  });
  const name = 'records/2026-11.json.age';
  const plain = await world.sealer.open(world.bytes(name));
  expect((plain?.length ?? 1) % 4096).toBe(0);
  const document = await world.document(name);
  expect(Object.keys(document)).toEqual(['format', 'version', 'vault', 'name', 'generation', 'previous', 'records']);
  expect(document).toMatchObject({ format: 'footbridge-shard', version: 1, name, generation: 2 });
  const index = await world.document('index.json.age');
  expect((index['files'] as Record<string, unknown>)[name]).toEqual({ generation: 2, sha256: sha256(world.bytes(name)) });
});

test('neither words nor the recipient lie anywhere in the clear, and names tell nothing', async () => {
  const world = await makeWorld(async ({ store }, { entry, random }) => {
    const first = entry();
    await store.put([first, entry(noon - month)]);
    await store.saveDraft({ id: first.id, entry: null, base: null, kept: first.created, content: revised(first, random, 'x').current.content });
  });
  expect(plaintextIn(world.disk.files())).toEqual([]);
  const recipient = await identityToRecipient(world.identity);
  for (const bytes of world.disk.files().values()) {
    expect(Buffer.from(bytes).includes(recipient)).toBe(false);
    expect(Buffer.from(bytes).includes(world.identity)).toBe(false);
  }
});

test('the first list does not wait for old months, and the rest follows', async () => {
  const world = await makeWorld(async ({ store }, { entry }) => store.putMany(Array.from({ length: 400 }, (_, at) => entry(noon - at * (month / 20)))));
  const session = await world.open('read-only');
  expect(session.store.progress().entries).toBe(400);
  const seen: number[] = [];
  session.store.onRecords((records) => seen.push(records.length));
  expect(session.store.loaded()).toBe(true);
});

test('drafts are kept apart from the journal, and go when told', async () => {
  const world = await makeWorld();
  const session = await world.open();
  const { id, created, current } = world.entry();
  const draft = { id, entry: null, base: null, kept: created, content: current.content };
  unwrap(await session.store.saveDraft(draft));
  const before = world.bytes('index.json.age');
  unwrap(await session.store.saveDraft({ ...draft, base: 'r' }));
  expect(world.bytes('index.json.age')).toEqual(before);
  await session.close();
  const again = await world.open();
  expect(again.store.drafts()).toEqual([{ ...draft, base: 'r' }]);
  await again.close();
  world.disk.put(world.path('drafts/copy of it.age'), world.bytes(`drafts/${id}.json.age`));
  const third = await world.open();
  expect(third.store.drafts()).toHaveLength(1);
  unwrap(await third.store.removeDraft(id));
  expect(world.names().filter((name) => name.startsWith('drafts/'))).toEqual([]);
  unwrap(await third.store.removeDraft(id));
  expect(third.store.drafts()).toEqual([]);
});

test('a practice that ran when the program ended without a word has the time up to its file’s last date', async () => {
  const world = await makeWorld();
  const kept = Date.parse('2026-11-20T21:00:30Z');
  const ports = samplePorts(world.disk.fs, world.random, kept);
  const session = await world.open('normal', ports);
  const { id } = world.entry();
  const answers = practiceAnswers({ exercise: 'box', start: '2026-11-20T22:00', spentMs: 30_000, rating: null, before: null, after: null, waves: [] });
  const draft = { id, entry: null, base: null, kept: new Date(kept).toISOString(), content: thoughtRecord(answers, { worksheet: 'mindfulness-log', length: 'one' }), runs: 274_000 };
  unwrap(await session.store.saveDraft(draft));
  const before = world.bytes(`drafts/${id}.json.age`);
  ports.time = kept + 25_000;
  unwrap(await session.store.touchDraft(id));
  expect(world.bytes(`drafts/${id}.json.age`)).toEqual(before);
  await session.close();

  // A second copy of it, with its own date, is the same draft.
  world.disk.put(world.path('drafts/copy of it.age'), before);
  const again = await world.open('read-only');
  expect(again.store.drafts()).toEqual([asFound(draft, kept + 25_000)]);
  expect(again.store.drafts()).toMatchObject([{ content: { answers: { minutes: { number: minutesOf(55_000) } } } }]);
});

test('what is noted of a person’s folder while the index is being written is in the next one', async () => {
  const world = await makeWorld();
  const ports = samplePorts(world.disk.fs, world.random, noon);
  const folder = `people/${'0'.repeat(32)}`;
  let note: () => void = () => undefined;
  const rename: typeof ports.fs.rename = async (from, to) => {
    if (to.endsWith('index.json.age')) note();
    return world.disk.fs.rename(from, to);
  };
  const session = await world.open('normal', { ...ports, fs: { ...ports.fs, rename } });
  note = () => { session.store.notePerson(folder, 7); };
  unwrap(await session.store.put([world.entry()]));
  await session.close();
  const again = await world.open('read-only');
  expect(again.store.personNoted(folder)).toBe(7);
});

test('opening a healthy vault writes nothing but its lock', async () => {
  const world = await makeWorld(async ({ store }, { entry }) => store.put([entry()]));
  const before = world.disk.files();
  await (await world.open()).close();
  const after = world.disk.files();
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [path, bytes] of before) expect(after.get(path)).toBe(bytes);
});
