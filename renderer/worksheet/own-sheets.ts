import { useSyncExternalStore } from 'react';
import type { VaultClient } from '../../electron/contract/client.ts';
import type { OwnSheetItem } from '../../electron/contract/own-sheet-calls.ts';
import type { OwnSheet } from '../../electron/domain/own-sheets/own-sheet.ts';

/** The person's own sheets, as the open journal has them. They come from the vault; a locked window has none. */

let vault: VaultClient | null = null;
let items: readonly OwnSheetItem[] = [];
let revision = 0;
const listeners = new Set<() => void>();
/** A version never changes, so it is asked for once. */
const held = new Map<string, Promise<OwnSheet | null>>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the list anew, and tells whoever shows it. */
export async function readOwnSheets(): Promise<void> {
  const result = await vault?.call('own-sheets.list', {});
  if (result?.ok !== true) return;
  items = result.value;
  revision++;
  for (const listener of listeners) listener();
}

/** To be called once a journal is open. Answers how to stop. */
export function connectOwnSheets(client: VaultClient): () => void {
  vault = client;
  void readOwnSheets();
  const stop = client.on('vault.loaded', () => void readOwnSheets());
  return () => {
    stop();
    vault = null;
    items = [];
    held.clear();
  };
}

/** The newest first; one that was begun and never saved has no version. */
export function listOwnSheets(): readonly OwnSheetItem[] {
  return items;
}

/** Null when this journal has not got it, or not yet. */
export function loadOwnSheet(id: string, version: number): Promise<OwnSheet | null> {
  const key = `${id}/${String(version)}`;
  const known = held.get(key);
  if (known !== undefined) return known;
  const asked = ask(id, version);
  held.set(key, asked);
  void asked.then((sheet) => {
    if (sheet === null) held.delete(key);
  });
  return asked;
}

async function ask(id: string, version: number): Promise<OwnSheet | null> {
  const result = await vault?.call('own-sheets.read', { sheet: id, version });
  return result?.ok === true ? result.value : null;
}

/** Grows whenever the list was read anew. */
export function useOwnSheetsRevision(): number {
  return useSyncExternalStore(subscribe, () => revision);
}
