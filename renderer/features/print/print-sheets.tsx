import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { paperOf } from '../../app/paper.ts';
import { printPdf } from '../../app/print-pdf.ts';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { usePaper } from '../../app/use-paper.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { Choices } from './choices.tsx';
import { loadPages, type Pages, type PrintedEntry } from './load-pages.ts';
import { PrintPages } from './print-pages.tsx';
import { languagesOf, type PrintChoices } from './print-state.ts';
import { SheetChoice } from './sheet-choice.tsx';

type Props = { route: PageOf<'print-sheet'>; entry: PrintedEntry | null };

export function PrintSheets({ route, entry }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const toast = useToast();
  const { back } = useRouter();
  const { prefs, language } = usePrefs();
  const { today } = useDates();
  const { print, view } = usePaper();
  const worksheet = entry?.content.worksheet ?? route.worksheet;
  const [choices, setChoices] = useState<PrintChoices>(() => ({
    how: entry === null ? 'blank' : 'filled',
    sheets: worksheet === undefined ? [] : [worksheet],
    length: entry?.content.length ?? route.length ?? '',
    week: route.week === true,
    words: language,
    paper: paperOf(prefs.country, navigator.language),
    large: false,
  }));
  const [pages, setPages] = useState<Pages | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  useEffect(() => {
    let stale = false;
    void loadPages(vault, choices, entry, language).then((next) => {
      if (!stale) setPages(next);
    });
    return () => { stale = true; };
  }, [vault, choices, entry, language]);

  const count = pages === null ? 0 : pages.filled === null ? pages.blank.length : 1;
  const first = pages?.blank[0];
  const only = first !== undefined && pages?.blank.length === 1 ? first : null;

  async function make(how: 'file' | 'paper') {
    setAsked(count === 0);
    if (busy || count === 0) return;
    setBusy(true);
    setFailed(null);
    // Read again, so that what was chosen last is what is drawn.
    const drawn = await loadPages(vault, choices, entry, language);
    const place = await print(<PrintPages pages={drawn} />, async () => {
      if (how === 'paper') return (await shell.call('print.paper', {})) ? t('print.on-paper') : null;
      const made = await printPdf(shell, { suggested: t('print.file-name', { day: today }), paper: choices.paper });
      if (made?.ok === false) setFailed(made.error);
      return made?.ok === true ? t('print.made', { file: made.value.label, folder: made.value.folder }) : null;
    });
    setBusy(false);
    if (place === null) return;
    toast({ text: place });
    if (drawn.filled === null || entry === null) return;
    const noted = await vault.call('out.printed', { what: { is: 'entries', ids: [entry.id] } });
    if (!noted.ok) setFailed(noted.error);
  }

  return (
    <>
      <PageHead title={t('print.title')}>
        {choices.how === 'blank' && <p className="label measure">{t('print.text')}</p>}
      </PageHead>
      <p className="print-aside measure"><Say id={choices.how === 'filled' ? 'print.open' : 'print.open-blank'} /></p>
      <Choices
        choices={only === null ? choices : { ...choices, length: only.length }}
        onChange={(change) => { setChoices((before) => ({ ...before, ...change })); }}
        answered={entry !== null}
        only={only === null ? null : only.sheet}
        weekly={pages?.blank.find(({ weekly }) => weekly)?.sheet ?? null}
      />
      {choices.how === 'blank' && (
        <Fold summary={t('print.which', { n: choices.sheets.length })} open={worksheet === undefined}>
          <SheetChoice sheets={choices.sheets} onSheets={(sheets) => { setChoices((before) => ({ ...before, sheets })); }} />
        </Fold>
      )}
      {failed !== null && <ErrorNote error={failed} />}
      <div className="print-foot">
        <Button look="quiet" flush onClick={back}>{t('ui.back')}</Button>
        <div className="row end">
          <span className="label" role="status">{asked && count === 0 ? t('print.none-yet') : t('print.count', { n: count })}</span>
          <Button onClick={() => void make('paper')}>{t('print.go-paper')}</Button>
          <Button look="go" busy={busy ? t('print.busy') : null} onClick={() => void make('file')}>{t('print.go')}</Button>
        </div>
      </div>
      {pages !== null && count > 0 && (
        <section className="print-look" aria-label={t('print.look')} lang={languagesOf(choices.words, language)[0]}>
          <PrintPages pages={{ ...pages, blank: pages.blank.slice(0, 1) }} />
        </section>
      )}
      {view}
    </>
  );
}
