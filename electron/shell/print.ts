import type { BrowserWindow } from 'electron';
import { writeFileAtomic } from './atomic-file.ts';

/** The page's print view as a PDF with selectable, tagged text, whole or not at all. */
export async function printPdf(window: BrowserWindow, path: string, paper: 'A4' | 'Letter'): Promise<void> {
  const content = await window.webContents.printToPDF({
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await writeFileAtomic(path, content);
}

/** The system's own print dialog; false when it was cancelled. */
export function printPaper(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (success) => {
      resolve(success);
    });
  });
}
