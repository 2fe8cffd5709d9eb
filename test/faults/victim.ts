import { writeSync } from 'node:fs';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { act, unwrap, type Model } from './model.ts';
import { createRandom } from './random.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import type { KillMessage } from './kills.ts';

/** A vault process under work, to be killed. What it begins and what was acknowledged goes to the parent, unbuffered. */

const [folder = '', identity = '', seed = '1'] = process.argv.slice(2);
const random = createRandom(Number(seed));

function tell(message: KillMessage): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

const session = unwrap(await openWithRecoveryKey(nodePorts(), folder, identity, 'normal', noEvents));
const { store } = session;
const put = store.put;
store.put = async (records) => {
  tell({ begin: records.map(({ id, rev }) => ({ id, rev })) });
  const result = await put(records);
  if (result.ok) tell({ done: true });
  return result;
};
const putMany = store.putMany;
store.putMany = async (records, progress) => {
  const result = await putMany(records, progress);
  if (result.ok) tell({ bulk: records.map(({ id, rev }) => ({ id, rev })) });
  return result;
};
const saveDraft = store.saveDraft;
store.saveDraft = async (draft) => {
  const result = await saveDraft(draft);
  if (result.ok) tell({ draft: draft.id });
  return result;
};
const removeDraft = store.removeDraft;
store.removeDraft = async (id) => {
  tell({ discard: id });
  return removeDraft(id);
};

const isEntry = (record: StoredRecord): record is Extract<StoredRecord, { type: 'entry' }> => record.type === 'entry';
const model: Model = { acknowledged: new Map(), open: [], drafts: new Map(store.drafts().map((draft) => [draft.id, draft])), unsureDrafts: new Set() };
if (random.below(2) === 0) await store.whenLoaded();
for (const record of store.all()) if (isEntry(record)) model.acknowledged.set(record.id, record);
tell({ ready: true });
for (;;) await act(session, model, random, Date.UTC(2026, 10, 20, 12));
