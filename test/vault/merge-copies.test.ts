import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { newEntry, restated, revised, tombstoneOf, type Stamp } from '../../electron/domain/records/revise.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { copyFolder, openAt, takeAll } from './merge-support.ts';
import { folder, makeWorld, month, noon, unwrap, type World } from './support.ts';

/** What happens to three copies of one vault that go their own ways, on computers whose clocks are wrong. */
const places = ['/a', '/b', '/c'] as const;
type Place = (typeof places)[number];
type Change = { at: Place; entry: number; what: 'edit' | 'tag' | 'trash' | 'delete' | 'new' | 'draft' | 'own draft' | 'share' | 'settings' | 'own words'; clock: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.constantFrom(...places),
  entry: fc.nat({ max: 3 }),
  what: fc.constantFrom('edit', 'edit', 'tag', 'trash', 'delete', 'new', 'draft', 'own draft', 'share', 'settings', 'own words'),
  clock: fc.integer({ min: -400, max: 400 }),
});

let made = 0;

async function live(world: World, session: VaultSession, { at, entry, what, clock }: Change, entries: readonly EntryRecord[], texts: Set<string>): Promise<void> {
  const { store } = session;
  const time = noon + clock * 86_400_000;
  const word = `${what} ${at} ${String(++made)}`;
  const stamp: Stamp = { rev: `rev-${String(made)}`, device: at, counter: store.counter() + 1, at: new Date(time).toISOString() };
  const record = store.get(entries[entry]?.id ?? '');
  const put = async (next: StoredRecord): Promise<void> => {
    unwrap(await store.put([next]));
  };
  const draft = (id: string): { id: string; entry: null; base: null; kept: string; content: EntryRecord['current']['content'] } => {
    texts.add(word);
    return { id, entry: null, base: null, kept: stamp.at, content: written(entries[0], word) };
  };
  switch (what) {
    case 'new':
      texts.add(word);
      return put(newEntry(world.entry(noon - 5 * month).id, written(entries[0], word), stamp));
    case 'draft':
      unwrap(await store.saveDraft(draft(entries[entry]?.id.replace(/.$/, 'Z') ?? '')));
      return;
    case 'own draft':
      unwrap(await store.saveDraft(draft(world.entry(noon).id)));
      return;
    case 'share':
      return put({ type: 'share', id: world.entry(noon).id, rev: stamp.rev, parents: [], device: at, counter: stamp.counter, at: stamp.at, how: 'packet', forWhom: word, count: 1, entries: [], struck: [], namesHidden: 0 });
    case 'settings': {
      const before = store.settings();
      unwrap(await store.saveSettings({ ...before, idleMinutes: 1 + (made % 60), changed: before.changed + 1 }));
      return;
    }
    case 'own words': {
      const before = store.settings();
      unwrap(await store.saveSettings({ ...before, ownFeelings: [...before.ownFeelings, word], changed: before.changed + 1 }));
      return;
    }
    case 'delete':
      return record?.type === 'entry' ? put(tombstoneOf(record, stamp)) : undefined;
    case 'trash':
      return record?.type === 'entry' ? put(restated(record, { trashedAt: stamp.at }, stamp)) : undefined;
    case 'tag':
      return record?.type === 'entry' ? put(restated(record, { content: { ...record.current.content, tags: [stamp.rev] } }, stamp)) : undefined;
    case 'edit':
      if (record?.type !== 'entry') return;
      texts.add(word);
      return put(revised(record, written(record, word), record.rev, stamp));
  }
}

function written(record: EntryRecord | undefined, text: string): EntryRecord['current']['content'] {
  if (record?.current.content.kind !== 'journal') throw new Error('no journal entry');
  return { ...record.current.content, text };
}

/** Three copies of a vault with four entries over three months, each with its own changes. */
async function threeCopies(changes: readonly Change[]): Promise<{ world: World; texts: Set<string>; deleted: Set<string> }> {
  const entries: EntryRecord[] = [];
  const world = await makeWorld(async ({ store }, { entry }) => {
    for (const [at, text] of ['one', 'two', 'three', 'four'].entries()) entries.push(entry(noon - at * month, text));
    unwrap(await store.put(entries));
  });
  const texts = new Set<string>();
  for (const place of places) {
    copyFolder(world, folder, place);
    const session = await openAt(world, place, place);
    for (const one of changes.filter(({ at }) => at === place)) await live(world, session, one, entries, texts);
    await session.close();
  }
  return { world, texts, deleted: new Set(changes.filter(({ what }) => what === 'delete').map(({ entry }) => entries[entry]?.id ?? '')) };
}

type Whole = { records: Map<string, StoredRecord>; drafts: Map<string, unknown>; settings: Record<string, unknown> };

/** A copy of `first`, with the others merged into it one after the other. */
async function merged(world: World, name: string, [first, ...others]: readonly string[]): Promise<Whole> {
  copyFolder(world, first ?? '', name);
  const session = await openAt(world, name, name);
  for (const other of others) await takeAll(world, session, other);
  const { store } = session;
  const { ownFeelings, ...settings } = store.settings();
  const whole = {
    records: new Map([...store.all()].map((record) => [record.id, record] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    drafts: new Map(store.drafts().map(({ id, content }) => [id, content] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    settings: { ...settings, ownFeelings: [...ownFeelings].sort() },
  };
  await session.close();
  return whole;
}

test('three copies of a vault come to the same in any order, merging again changes nothing, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 10 }), async (changes) => {
      const { world, texts, deleted } = await threeCopies(changes);
      const whole = await merged(world, '/abc', ['/a', '/b', '/c']);
      expect(await merged(world, '/cba', ['/c', '/b', '/a'])).toEqual(whole);
      await merged(world, '/bc', ['/b', '/c']);
      expect(await merged(world, '/a-bc', ['/a', '/bc'])).toEqual(whole);
      expect(await merged(world, '/again', ['/abc', '/b', '/bc', '/a'])).toEqual(whole);

      const held = new Set<string>();
      for (const record of whole.records.values()) if (record.type === 'entry') for (const { content } of [record.current, ...record.past]) if (content.kind === 'journal') held.add(content.text);
      for (const content of whole.drafts.values()) held.add((content as { text: string }).text);
      const gone = [...whole.records.values()].filter(({ type }) => type === 'tombstone').map(({ id }) => id);
      expect(new Set(gone)).toEqual(deleted);
      if (deleted.size === 0) expect([...texts].filter((text) => !held.has(text) && !text.startsWith('draft'))).toEqual([]);
      // Of one draft that a copy wrote twice, the last text counts.
      const lastDrafts = changes.flatMap((one, at) => (one.what === 'draft' && !changes.slice(at + 1).some((later) => later.what === 'draft' && later.at === one.at && later.entry === one.entry) ? [one] : []));
      expect([...whole.drafts.values()].filter((content) => (content as { text: string }).text.startsWith('draft'))).toHaveLength(lastDrafts.length);
      expect([...whole.records.values()].filter(({ type }) => type === 'share')).toHaveLength(changes.filter(({ what }) => what === 'share').length);
    }),
    { numRuns: 20 },
  );
}, 120_000);
