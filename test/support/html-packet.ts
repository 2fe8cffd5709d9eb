import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { createHtmlPacketHandlers } from '../../electron/vault/html-packet/html-packet-handlers.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { createJournalApp, save, value } from './journal-app.ts';
import { root } from './programs.ts';

/** The passphrase of the files that are made here. */
export const filePhrase = 'otter bridge plum kettle';

type Made = { contents: readonly EntryContent[]; from?: string; workFactor?: number };

/** Writes an HTML packet of these entries, from the page as it is built now, without an app. */
export async function writeHtmlPacket(path: string, { contents, from = '', workFactor = 2 }: Made): Promise<number> {
  ensureBuilt();
  const app = createJournalApp();
  await app.store.saveSettings({ ...app.store.settings(), name: from });
  const entries = [];
  for (const content of contents) entries.push({ id: (await save(app, content)).id, strike: [] });
  app.grant('out', path);
  const handlers = createHtmlPacketHandlers({ ...app.deps, workFactor, template: () => readFile(join(root, 'dist', 'electron', 'html-packet.html'), 'utf8') });
  const done = await value(handlers['packets.seal-html']({ selection: { entries, names: [], note: '' }, language: 'en', passphrase: filePhrase, token: 'out', forWhom: '' }));
  return done.bytes;
}

/** The same file with one character of its sealed part changed, some way in. */
export async function changeOneByte(from: string, to: string, into = 2_000): Promise<void> {
  const text = await readFile(from, 'utf8');
  const at = text.indexOf('\n-----BEGIN AGE') + into;
  await writeFile(to, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
}

/** A browser of its own, which knows of no app. */
export function launchPlainBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
}
