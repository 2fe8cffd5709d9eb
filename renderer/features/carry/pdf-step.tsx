import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import type { Made } from './done-step.tsx';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { StepFoot } from './step-foot.tsx';
import { usePreview } from './use-preview.ts';
import { usePrint } from './use-print.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onMade: (made: Made) => void };

export function PdfStep({ carry, ids, onBack, onMade }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today } = useDates();
  const { readOnly } = useJournal();
  const { print, view } = usePrint();
  const [paper, setPaper] = usePaper();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const selection = selectionOf(carry, ids);
  const { packet, error } = usePreview(selection);
  const forWhom = carry.forWhom.trim();

  async function make(how: 'file' | 'paper') {
    if (packet === null || busy) return;
    if (readOnly) {
      setFailed({ code: 'vault-read-only' });
      return;
    }
    setBusy(true);
    const place = await print({ packet, forWhom }, async () => {
      if (how === 'file') {
        const grant = await shell.call('print.pdf', { suggested: t('carry.pdf.file-name', { day: today }), paper });
        return grant === null ? null : { file: grant.label, folder: grant.folder };
      }
      return (await shell.call('print.paper', {})) ? { file: t('carry.pdf.on-paper'), folder: null } : null;
    });
    setBusy(false);
    if (place === null) return;
    const noted = await vault.call('out.printed', { what: { is: 'passed-on', selection, forWhom } });
    if (noted.ok) onMade({ how: 'pdf', ...place, entries: packet.entries.length, forWhom });
    else setFailed(noted.error);
  }

  const trouble = failed ?? error;
  return (
    <>
      <StepHead at={4} title={t('carry.pdf.title')}>
        <p className="measure">{t('carry.pdf.text')}</p>
      </StepHead>
      <p className="carry-aside measure">
        <Say id="carry.pdf.open" />
      </p>
      <PaperChoice paper={paper} onPaper={setPaper} />
      {trouble !== null && <ErrorNote error={trouble} />}
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
