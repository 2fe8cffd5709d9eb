import type { BrowserWindow } from 'electron';
import { diskCodeOf, type DiskCode } from '../contract/disk-codes.ts';
import { writeFileAtomic } from './atomic-file.ts';

/** The page's print view as a PDF with selectable, tagged text, whole or not at all. Null once it is written, else why the disk refused. */
export async function printPdf(window: BrowserWindow, path: string, paper: 'A4' | 'Letter'): Promise<DiskCode | null> {
  const content = await window.webContents.printToPDF({
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  try {
    await writeFileAtomic(path, content);
    return null;
  } catch (error) {
    const refused = diskCodeOf(error instanceof Error && 'code' in error ? String(error.code) : undefined);
    if (refused === null) throw error;
    return refused;
  }
}

/** The system's own print dialog; false when it was cancelled. */
export function printPaper(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (success) => {
      resolve(success);
    });
  });
}
