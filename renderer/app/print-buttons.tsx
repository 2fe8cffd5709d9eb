import { useState, type ReactNode } from 'react';
import type { Failure } from '../../electron/contract/result.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { useToast } from '../ui/toast.tsx';
import { useShell } from './bridge-context.tsx';
import { useDates } from './dates.ts';
import { paperOf } from './paper.ts';
import { printPdf } from './print-pdf.ts';
import { usePrefs } from './prefs.tsx';
import { usePaper } from './use-paper.tsx';

/** Puts a page on paper or into a PDF, and says that neither is sealed. */
export function PrintButtons({ page, inDialog = false }: { page: () => ReactNode; /** Over the page no other message can be seen: it stands here. */ inDialog?: boolean }) {
  const t = useText();
  const shell = useShell();
  const toast = useToast();
  const { prefs } = usePrefs();
  const { today } = useDates();
  const { print, view } = usePaper();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<Failure | null>(null);

  async function make(how: 'file' | 'paper') {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    await print(page(), async () => {
      if (how === 'paper') {
        await shell.call('print.paper', {});
        return;
      }
      const made = await printPdf(shell, { suggested: t('app.print.file-name', { day: today }), paper: paperOf(prefs.country, navigator.language) });
      if (made === null) return;
      if (!made.ok) {
        setFailed(made.error);
        return;
      }
      const text = t('app.print.made', { file: made.value.label, folder: made.value.folder });
      if (inDialog) setSaid(text);
      else toast({ text });
    });
    setBusy(false);
  }

  return (
    <div className="stack tight">
      <div className="row">
        <Button onClick={() => void make('paper')}>{t('app.print.paper')}</Button>
        <Button busy={busy ? t('app.print.busy') : null} onClick={() => void make('file')}>{t('app.print.pdf')}</Button>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      <p className="note">{t('app.print.open')}</p>
      {inDialog && <p role="status">{said}</p>}
      {view}
    </div>
  );
}
