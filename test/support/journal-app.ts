import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName, EventPayload } from '../../electron/contract/calls.ts';
import type { EntryFilter } from '../../electron/contract/entry-calls.ts';
import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import type { CheckInContent, JournalContent, WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { createAssignHandlers } from '../../electron/vault/assignments/assign-handlers.ts';
import { createPeopleHandlers } from '../../electron/vault/people/people-handlers.ts';
import { createOutHandlers } from '../../electron/vault/exports/out-handlers.ts';
import { createHtmlPacketHandlers } from '../../electron/vault/html-packet/html-packet-handlers.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import { nodeFileSystem } from '../../electron/vault/storage/node-file-system.ts';
import { createCarryHandlers } from '../../electron/vault/use-cases/carry-handlers.ts';
import { createEntryHandlers } from '../../electron/vault/use-cases/entry-handlers.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import { attachJournal, type OpenVault } from '../../electron/vault/use-cases/open-vault.ts';
import type { RecordStore } from '../../electron/vault/record-store.ts';
import { createOwnSheetHandlers } from '../../electron/vault/worksheets/own-sheet-handlers.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

const knowledge = createKnowledge();

/** What opens the journal of such an app, where something asks. */
export const journalPhrase = 'three slow brown otters';

/** The use cases over a store in memory, with a clock that the test sets and random bytes that count up. */
export function createJournalApp<S extends RecordStore = MemoryStore>(given?: S, start = '2026-11-18T20:15:00.000Z') {
  const store = (given ?? createMemoryStore()) as S;
  let now = new Date(start);
  let drawn = 0;
  let locked = false;
  const events: { name: EventName; payload: unknown }[] = [];
  const grants = new Map<string, string>();
  const vault: OpenVault = attachJournal(store, knowledge);
  const deps = {
    open: (): Result<OpenVault> => (locked ? fail('vault-locked') : ok(vault)),
    now: () => now,
    randomBytes(count: number): Uint8Array {
      drawn += 1;
      const bytes = new Uint8Array(count);
      // Another device draws other numbers.
      bytes.set(new TextEncoder().encode(store.device).subarray(-2));
      new DataView(bytes.buffer).setUint32(count - 4, drawn);
      return bytes;
    },
    emit: <N extends EventName>(name: N, payload: EventPayload<N>) => void events.push({ name, payload }),
    takeGrant(token: string) {
      const path = grants.get(token);
      grants.delete(token);
      return path;
    },
    files: nodeFileSystem,
    strong: (passphrase: string) => passphrase.length >= 12,
    workFactor: 2,
    template: () => Promise.resolve('<!doctype html>\n<pre id="sealed">\n<!-- sealed -->\n</pre>\n'),
    opensJournal: (passphrase: string) => Promise.resolve(ok(passphrase === journalPhrase)),
    jobs: createJobs(() => now.getTime(), (name, payload) => void events.push({ name, payload })),
  };
  return {
    deps,
    store,
    vault,
    events,
    calls: { ...createEntryHandlers(deps), ...createCarryHandlers(deps), ...createOutHandlers(deps), ...createHtmlPacketHandlers(deps), ...createPeopleHandlers(deps), ...createAssignHandlers(deps), ...createOwnSheetHandlers(deps) },
    grant: (token: string, path: string) => void grants.set(token, path),
    lock: () => (locked = true),
    setNow: (at: string) => (now = new Date(at)),
  };
}

/** Over any store; what only the one in memory can do is asked of `createJournalApp`'s own answer. */
export type JournalApp = Omit<ReturnType<typeof createJournalApp>, 'store'> & { store: RecordStore };

/** The value of a result; a failure fails the test. */
export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`unexpected failure: ${settled.error.code}`);
  return settled.value;
}

/** The code of a failure; a success fails the test. */
export async function failure(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result;
  if (settled.ok) throw new Error('unexpected success');
  return settled.error.code;
}

const common = { when: { at: '2026-11-18T21:15', zone: 'Europe/Madrid' }, tags: [], bring: false, links: [], privateNote: '' };

export function journalEntry(text: string, more: Partial<JournalContent> = {}): JournalContent {
  return { kind: 'journal', ...common, title: '', text, feelings: [], ...more };
}

export function checkIn(line: string, more: Partial<CheckInContent> = {}): CheckInContent {
  return { kind: 'check-in', ...common, feelings: [], energy: null, line, ...more };
}

export function thoughtRecord(answers: WorksheetContent['answers'], more: Partial<WorksheetContent> = {}): WorksheetContent {
  return { kind: 'worksheet', ...common, worksheet: 'thought-record', version: 1, length: '5', answers, looks: [], lookOn: null, state: 'whole', ...more };
}

export function on(day: string): { when: { at: string; zone: string } } {
  return { when: { at: `${day}T12:00`, zone: 'Europe/Madrid' } };
}

export async function save(app: JournalApp, content: JournalContent | CheckInContent | WorksheetContent, id: string | null = null, base: string | null = null): Promise<{ id: string; rev: string }> {
  return value(app.calls['entries.save']({ id, base, content, draft: null }));
}

export async function listIds(app: JournalApp, filter: Partial<EntryFilter> = {}): Promise<string[]> {
  const { items } = await value(app.calls['entries.list']({ filter: { ...emptyFilter, ...filter }, offset: 0, limit: 500 }));
  return items.map(({ id }) => id);
}

/** Runs work with a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-test-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
