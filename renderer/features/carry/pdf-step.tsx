import { useState } from 'react';
import { ok, type Failure, type Result } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { printPdf } from '../../app/print-pdf.ts';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import type { Made } from './done-step.tsx';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { StepFoot } from './step-foot.tsx';
import { usePrint } from './use-print.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onMade: (made: Made) => void };

export function PdfStep({ carry, ids, onBack, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today } = useDates();
  const { language } = usePrefs();
  const { readOnly } = useJournal();
  const { print, view } = usePrint();
  const [paper, setPaper] = usePaper();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const selection = selectionOf(carry, ids);
  const forWhom = carry.forWhom.trim();

  /** Null when the person cancelled. */
  async function draw(how: 'file' | 'paper'): Promise<Result<{ file: string; folder: string | null }> | null> {
    const packet = await vault.call('packets.preview', { selection, language });
    if (!packet.ok) return packet;
    return print({ packet: packet.value, forWhom }, async () => {
      if (how === 'paper') return (await shell.call('print.paper', {})) ? ok({ file: t('carry.pdf.on-paper'), folder: null }) : null;
      const grant = await printPdf(shell, { suggested: t('carry.pdf.file-name', { day: today }), paper });
      return grant?.ok === true ? ok({ file: grant.value.label, folder: grant.value.folder }) : grant;
    });
  }

  async function make(how: 'file' | 'paper') {
    if (busy) return;
    if (readOnly) {
      setFailed({ code: 'vault-read-only' });
      return;
    }
    setBusy(true);
    setFailed(null);
    const made = await draw(how);
    setBusy(false);
    if (made?.ok === false) setFailed(made.error);
    if (made?.ok !== true) return;
    const noted = await vault.call('out.printed', { what: { is: 'passed-on', selection, forWhom } });
    if (noted.ok) onMade({ how: 'pdf', ...made.value, entries: ids.length, forWhom });
    else setFailed(noted.error);
  }

  return (
    <>
      <StepHead at={4} title={t('carry.pdf.title')}>
        <p className="measure">{t('carry.pdf.text')}</p>
      </StepHead>
      <p className="carry-aside measure">
        <Say id="carry.pdf.open" />
      </p>
      <PaperChoice paper={paper} onPaper={setPaper} />
      {failed !== null && <ErrorNote error={failed} />}
      <StepFoot onBack={onBack}>
        <Button onClick={() => void make('paper')}>{t('carry.pdf.print')}</Button>
        <Button look="go" busy={busy ? t('carry.pdf.busy') : null} onClick={() => void make('file')}>
          {t('carry.pdf.go')}
        </Button>
      </StepFoot>
      {view}
    </>
  );
}
