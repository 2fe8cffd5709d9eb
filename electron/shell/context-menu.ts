import { Menu, type BrowserWindow, type ContextMenuParams } from 'electron';
import type { ShellWords } from './words.ts';

/** Editing by mouse; nothing that looks a word up elsewhere. */
export function showContextMenu(window: BrowserWindow, params: ContextMenuParams, words: ShellWords): void {
  const { editFlags, isEditable, selectionText } = params;
  if (!isEditable && selectionText === '') return;
  const menu = Menu.buildFromTemplate([
    { role: 'cut', label: words.cut, enabled: editFlags.canCut, visible: isEditable },
    { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste, visible: isEditable },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ]);
  menu.popup({ window });
}
