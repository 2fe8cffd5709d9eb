import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { listOwnSheets, readOwnSheets, useOwnSheetsRevision } from '../../worksheet/own-sheets.ts';
import { sheetFaultWords, type SheetFault } from './sheet-fault-words.ts';
import { SheetRow } from './sheet-row.tsx';

/** Sheets that the person wrote or brought in, and those that they have begun. */
export function OwnShelf({ sheets }: { sheets: readonly LibrarySheet[] }) {
  const t = useText();
  const vault = useVault();
  const shell = useShell();
  const toast = useToast();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { language } = usePrefs();
  const [fault, setFault] = useState<SheetFault | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  useOwnSheetsRevision();
  const begun = listOwnSheets().flatMap(({ sheet, begun: draft }) => (draft === null ? [] : [{ sheet, name: draft.name.trim() || t('library.own.no-name') }]));

  async function bringIn() {
    const grant = await shell.call('files.open', { purpose: 'worksheet' });
    if (grant === null) return;
    const result = await vault.call('own-sheets.import', { token: grant.token });
    setError(result.ok ? null : result.error);
    setFault(result.ok && result.value.is === 'faulty' ? result.value.fault : null);
    if (!result.ok || result.value.is === 'faulty') return;
    await readOwnSheets();
    toast({ text: t(`library.own.${result.value.is}`) });
    navigate({ screen: 'sheet', worksheet: result.value.sheet });
  }

  async function drop(sheet: string) {
    const result = await vault.call('own-sheets.drop-begun', { sheet });
    setError(result.ok ? null : result.error);
    await readOwnSheets();
    if (result.ok) toast({ text: t('library.own.dropped') });
  }

  return (
    <section className="stack tight">
      <h2 className="section">{t('library.own')}</h2>
      {sheets.length === 0 && begun.length === 0 && <p className="measure">{t('library.own.none')}</p>}
      <ul className="library-rows">
        {sheets.map((sheet) => <SheetRow key={sheet.id} sheet={sheet} />)}
        {!readOnly && begun.map(({ sheet, name }) => (
          <li key={`${sheet} begun`}>
            <button type="button" role="link" className="library-open" aria-label={t('library.own.go-on', { name })} onClick={() => { navigate({ screen: 'sheet-editor', sheet }); }}>
              <span className="library-name">{name}</span>
              <span className="note">{t('library.own.begun')}</span>
            </button>
            <Button look="icon" aria-label={t('library.own.drop', { name })} onClick={() => void drop(sheet)}><Icon name="trash" /></Button>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className="row">
          <Button onClick={() => { navigate({ screen: 'sheet-editor' }); }}>{t('library.own.write')}</Button>
          <Button onClick={() => void bringIn()}>{t('library.own.import')}</Button>
        </div>
      )}
      {fault !== null && (
        <div className="trouble" role="alert">
          <p className="what">{t('library.own.faulty')}</p>
          <p>{sheetFaultWords(fault, language, t)}</p>
          {fault.at !== '' && <p className="note">{t('library.own.fault.at', { at: fault.at })}</p>}
        </div>
      )}
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
