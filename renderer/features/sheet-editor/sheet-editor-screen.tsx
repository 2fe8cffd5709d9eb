import { useEffect, useState } from 'react';
import { blankSheet, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { readEdit } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { listOwnSheets, readOwnSheets } from '../../worksheet/own-sheets.ts';
import { listSheets, loadSheet } from '../../worksheet/registry.ts';
import { inAssignment, inLibrary, readWithin, type SheetPlace } from './keep-sheet.ts';
import { SheetEditor } from './sheet-editor.tsx';
import './sheet-editor.css';

type Route = PageOf<'sheet-editor'>;
/** `hidden`: questions that stay in it and are not asked. */
type Start = { sheet: string | null; edit: SheetEdit; place: SheetPlace; hidden: readonly string[] };

/** A shipped sheet or an own one, to be changed as one's own. A measure is not copied: its wording and scoring are what makes it one. */
async function copyOf(vault: VaultClient, worksheet: string): Promise<SheetEdit | null> {
  const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
  if (isOwnSheetId(worksheet)) {
    const own = await vault.call('own-sheets.read', { sheet: worksheet, version });
    return own.ok ? own.value : null;
  }
  const [en, es] = await Promise.all([loadSheet(worksheet, version, 'en'), loadSheet(worksheet, version, 'es')]);
  if (en === null || es === null || en.definition.instrument !== undefined) return null;
  return { definition: en.definition, words: { en: en.words, es: es.words } };
}

async function read(vault: VaultClient, { sheet, copy, within }: Route, language: Tongue): Promise<Start | null> {
  if (within !== undefined) {
    const found = await readWithin(vault, within);
    return found && { sheet: within.sheet, edit: found.edit, place: inAssignment(vault, within, found.copy), hidden: found.copy.hidden };
  }
  const here = { place: inLibrary(vault), hidden: [] };
  if (copy !== undefined) {
    const edit = await copyOf(vault, copy);
    return edit && { sheet: null, edit, ...here };
  }
  if (sheet === undefined) return { sheet: null, edit: blankSheet([language]), ...here };
  const begun = await vault.call('own-sheets.begun', { sheet });
  const kept = begun.ok && begun.value !== null ? readEdit(begun.value) : null;
  const edit = kept ?? (await copyOf(vault, sheet));
  return edit && { sheet, edit, ...here };
}

export function SheetEditorScreen({ route }: { route: Route }) {
  const vault = useVault();
  const { language } = usePrefs();
  const [start, setStart] = useState<Start | null | undefined>(undefined);
  const { within } = route;

  useEffect(() => {
    let stale = false;
    // How often it was filled in may have changed since the list was read.
    void readOwnSheets().then(() => read(vault, route, language)).then((found) => {
      if (!stale) setStart((before) => before ?? found);
    });
    return () => {
      stale = true;
    };
  }, [vault, route, language]);

  if (start === undefined) return null;
  if (start === null) return <ErrorNote error={{ code: 'not-found' }} />;
  return <SheetEditor start={start} within={within !== undefined} answered={(listOwnSheets().find(({ sheet }) => sheet === start.sheet)?.answers ?? 0) > 0} />;
}
