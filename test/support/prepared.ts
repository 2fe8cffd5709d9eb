import { demoRecords } from '../../build/demo/demo-records.ts';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { epochOf } from '../../electron/domain/records/entry-time.ts';
import type { OwnSheet } from '../../electron/domain/own-sheets/own-sheet.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { newEntry } from '../../electron/domain/records/revise.ts';
import type { Settings } from '../../electron/domain/settings.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { ulid } from '../../electron/domain/text/ulid.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';

export const preparedPhrase = 'heron lantern velvet quarry';

type Filled = { contents?: readonly EntryContent[]; demoDays?: number; language?: 'en' | 'es'; settings?: Partial<Settings>; /** Worksheets of one's own. */ sheets?: readonly OwnSheet[] };

/**
 * A vault that is there before the app starts, for tests that are not about making one: its passphrase is derived in no time.
 * Answers with the recovery key.
 */
export async function prepareVault(folder: string, { contents = [], demoDays = 0, language = 'en', settings = {}, sheets = [] }: Filled): Promise<string> {
  const ports = { ...nodePorts(), workFactor: 2 };
  const made = await createVault(ports, folder, preparedPhrase, []);
  if (!made.ok) throw new Error(`the vault was not made: ${made.error.code}`);
  const { store, identity, close } = made.value;
  const { device } = store;
  const demo = demoDays === 0 ? [] : demoRecords({ seed: 7, language, until: addDays(new Date().toISOString().slice(0, 10), -1), days: demoDays, perDay: 3, device }).records;
  const own = contents.map((content, index): StoredRecord => {
    const time = epochOf(content.when) ?? 0;
    const stamp = { rev: `prepared-${String(index)}`, device, counter: 100_000 + index, at: new Date(time).toISOString() };
    return newEntry(ulid(time + index, ports.random(10)), content, stamp);
  });
  const ownSheets = sheets.map((content, index): StoredRecord => ({
    type: 'sheet', id: ulid(Date.UTC(2026, 0, 1) + index, ports.random(10)), rev: `sheet-${String(index)}`, parents: [], device, counter: 90_000 + index,
    sheet: content.definition.id, version: content.definition.version, at: '2026-01-01T10:00:00.000Z', removed: null, content,
  }));
  const put = await store.putMany([...demo, ...own, ...ownSheets]);
  const saved = await store.saveSettings({ ...store.settings(), ...settings });
  await close();
  if (!put.ok || !saved.ok) throw new Error('the vault was not filled');
  return identity;
}
