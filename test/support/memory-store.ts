import { fail, ok, type ErrorCode } from '../../electron/contract/result.ts';
import { defaultSettings } from '../../electron/domain/default-settings.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import type { DraftFile } from '../../electron/vault/draft-file.ts';
import { createRecordPool } from '../../electron/vault/record-pool.ts';
import type { RecordStore } from '../../electron/vault/record-store.ts';

/** The storage port in memory. `refuse` makes every following write fail; `stream` brings a month as opening does. */
export type MemoryStore = RecordStore & {
  refuse(code: ErrorCode | null): void;
  stream(records: readonly StoredRecord[]): void;
  finishLoading(): void;
};

export function createMemoryStore({ vaultId = 'vault-a', device = 'device-a', loading = false } = {}): MemoryStore {
  const pool = createRecordPool();
  const records = pool.byId;
  const drafts = new Map<string, DraftFile>();
  const listeners: ((records: readonly StoredRecord[]) => void)[] = [];
  let settings = defaultSettings;
  let counter = 0;
  let refused: ErrorCode | null = null;
  let finish: () => void = () => undefined;
  const whole = new Promise<void>((resolve) => (finish = resolve));
  let loaded = !loading;
  if (loaded) finish();

  function take(list: readonly StoredRecord[]): void {
    for (const record of list) {
      pool.set(record);
      counter = Math.max(counter, record.counter);
    }
    for (const listener of listeners) listener(list);
  }

  return {
    vaultId,
    device,
    readOnly: false,
    all: () => records.values(),
    get: (id) => records.get(id),
    ofType: pool.ofType,
    loaded: () => loaded,
    whenLoaded: () => whole,
    onRecords: (listener) => void listeners.push(listener),
    counter: () => counter,
    async put(list) {
      // A disk answers later: whoever reads before it does must not build on what is not there yet.
      await Promise.resolve();
      if (refused) return fail(refused);
      take(structuredClone(list));
      return ok(undefined);
    },
    async putMany(list) {
      await Promise.resolve();
      if (refused) return fail(refused);
      const fresh = list.filter(({ id }) => !records.has(id));
      take(structuredClone(fresh));
      return ok(fresh.length);
    },
    settings: () => settings,
    async saveSettings(next) {
      if (refused) return fail(refused);
      settings = next;
      return ok(undefined);
    },
    drafts: () => [...drafts.values()],
    async saveDraft(draft) {
      if (refused) return fail(refused);
      drafts.set(draft.id, draft);
      return ok(undefined);
    },
    touchDraft: async () => ok(undefined),
    shelterDraft: async () => false,
    async removeDraft(id) {
      if (refused) return fail(refused);
      drafts.delete(id);
      return ok(undefined);
    },
    refuse: (code) => (refused = code),
    stream: take,
    finishLoading() {
      loaded = true;
      finish();
    },
  };
}
