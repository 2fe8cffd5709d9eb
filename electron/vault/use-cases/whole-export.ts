import { defaultSettings } from '../../domain/default-settings.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { buildExport } from '../../domain/records/build-export.ts';
import type { RecordStore } from '../record-store.ts';

/** Everything in an open vault as bytes of JSON. Waits until every month is open, so that nothing is missing. */
export async function exportBytes(store: RecordStore, made: string): Promise<Uint8Array> {
  await store.whenLoaded();
  return new TextEncoder().encode(JSON.stringify(buildExport(made, store.vaultId, store.settings(), store.all())));
}

/** An empty vault that nobody has set up yet takes the settings along; any other keeps its own. */
export function takesSettings(store: RecordStore): boolean {
  return [...store.all()].length === 0 && sameJson(store.settings(), defaultSettings);
}
