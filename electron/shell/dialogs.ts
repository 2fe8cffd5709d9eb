import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { join } from 'node:path';
import { extensionOf, safeName, withExtension, type FilePurpose } from './grants.ts';
import type { ShellWords } from './words.ts';

export async function askSavePath(window: BrowserWindow, words: ShellWords, purpose: FilePurpose, suggested: string): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeName(suggested, purpose)),
    filters: [filterFor(words, purpose)],
    // The system's list of recent documents would tell what was taken along, and when.
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : withExtension(answer.filePath, purpose);
}

/** What other tools wrote may have any ending. */
export async function askOpenPath(window: BrowserWindow, words: ShellWords, purpose: FilePurpose | 'import'): Promise<string | null> {
  // A packet may lie in an HTML file, too.
  const filters = purpose === 'import' ? [] : [filterFor(words, purpose, purpose === 'packet' ? ['html'] : [])];
  const answer = await dialog.showOpenDialog(window, { filters, properties: ['openFile', 'dontAddToRecent'] });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

export async function askFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    message: title,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

function filterFor(words: ShellWords, purpose: FilePurpose, also: readonly string[] = []): FileFilter {
  const names = { packet: words.packetFiles, card: words.cardFiles, html: words.htmlFiles, json: words.jsonFiles, csv: words.csvFiles, fhir: words.jsonFiles, 'recovery-key': words.textFiles, pdf: words.pdfFiles, worksheet: words.worksheetFiles };
  return { name: names[purpose], extensions: [extensionOf(purpose).slice(1), ...also] };
}
