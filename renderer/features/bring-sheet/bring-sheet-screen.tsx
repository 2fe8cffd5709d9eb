import { useState } from 'react';
import type { Output } from '../../../electron/contract/calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';
import { ReadSheetView } from './read-sheet-view.tsx';
import './bring-sheet.css';

/** A form of another program as a worksheet of one's own: what could not be carried over is seen before anything is kept. */
export function BringSheetScreen() {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const navigate = useNavigate();
  const toast = useToast();
  const { readOnly } = useJournal();
  const [read, setRead] = useState<Output<'fhir.read'> | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function choose() {
    const grant = await shell.call('files.open', { purpose: 'import' });
    if (grant === null) return;
    setFailed(null);
    const result = await vault.call('fhir.read', { token: grant.token });
    setRead(result.ok ? result.value : null);
    if (!result.ok) setFailed(result.error);
  }

  async function keep() {
    if (read?.is !== 'sheet' || busy) return;
    setBusy(true);
    const kept = await vault.call('own-sheets.save', { sheet: null, content: read.content });
    setBusy(false);
    if (!kept.ok) {
      setFailed(kept.error);
      return;
    }
    await readOwnSheets();
    toast({ text: t('bring-sheet.kept') });
    navigate({ screen: 'worksheet', worksheet: kept.value.sheet });
  }

  return (
    <>
      <CarryLinks />
      <PageHead title={t('bring-sheet.title')}>
        <p className="label measure">{t('bring-sheet.text')}</p>
      </PageHead>
      <div className="row">
        <Button look={read?.is === 'sheet' ? 'line' : 'go'} onClick={() => void choose()}>{t(read === null ? 'bring-sheet.choose' : 'bring-sheet.choose-other')}</Button>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      <div className="stack" role="status">
        {read !== null && read.is !== 'sheet' && <p className="bring-sheet-aside measure">{read.is === 'faulty' ? t(`bring-sheet.faulty.${read.fault.why}`, read.fault) : t(`bring-sheet.${read.is}`)}</p>}
      </div>
      {read?.is === 'sheet' && <ReadSheetView content={read.content} dropped={read.dropped} readOnly={readOnly} busy={busy} onKeep={() => void keep()} />}
    </>
  );
}
