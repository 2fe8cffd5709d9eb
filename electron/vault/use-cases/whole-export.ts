import { fail, ok } from '../../contract/result.ts';
import { defaultSettings } from '../../domain/default-settings.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { buildExport } from '../../domain/records/build-export.ts';
import { readExport, type ExportFile } from '../../domain/records/export-file.ts';
import type { RecordStore } from '../record-store.ts';
import type { CarryDeps } from './carry-deps.ts';
import { parseJson, readGranted } from './carry-files.ts';
import type { CarryHandlers } from './share-log.ts';

/** The largest export that is read, in bytes. V8 holds no string of over 512 MB. */
const exportLimit = 400 * 1024 * 1024;

const refusals = { newer: 'file-newer', other: 'file-not-ours', damaged: 'file-damaged' } as const;

/** Everything in an open vault as bytes of JSON. Waits until every month is open, so that nothing is missing. */
export async function exportBytes(store: RecordStore, made: string): Promise<Uint8Array> {
  await store.whenLoaded();
  return new TextEncoder().encode(JSON.stringify(buildExport(made, store.vaultId, store.settings(), store.all())));
}

/** An empty vault that nobody has set up yet takes the settings along; any other keeps its own. */
export function takesSettings(store: RecordStore): boolean {
  return [...store.all()].length === 0 && sameJson(store.settings(), defaultSettings);
}

function unknownRecords(store: RecordStore, file: ExportFile): ExportFile['records'] {
  const byId = new Map(file.records.map((record) => [record.id, record]));
  return [...byId.values()].filter(({ id }) => store.get(id) === undefined);
}

export function exportHandlers(deps: CarryDeps): CarryHandlers<'import.json'> {
  return {
    async 'import.json'({ token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, turns } = vault.value;
      if (store.readOnly) return fail('vault-read-only');
      const file = await readGranted(deps, token, exportLimit);
      if (!file.ok) return file;
      const read = readExport(parseJson(file.value));
      if (read.is !== 'export') return fail(refusals[read.is]);

      await store.whenLoaded();
      return turns(async () => {
        const withSettings = takesSettings(store);
        const fresh = unknownRecords(store, read.file);
        const added = await store.putMany(fresh);
        if (!added.ok) return added;
        if (withSettings && read.file.settings !== null) {
          const saved = await store.saveSettings(read.file.settings);
          if (!saved.ok) return saved;
        }
        const entries = fresh.filter(({ type }) => type === 'entry').map(({ id }) => id);
        deps.emit('entries.changed', { ids: entries });
        const all = read.file.records.filter(({ type }) => type === 'entry').length;
        return ok({ added: entries.length, already: all - entries.length });
      });
    },
  };
}
