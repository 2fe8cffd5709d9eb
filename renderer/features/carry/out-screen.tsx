import { useState } from 'react';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { Failure, Result } from '../../../electron/contract/result.ts';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { FootNews } from './foot-news.tsx';
import { FormChoice } from './form-choice.tsx';
import { OutDone, type Taken } from './out-done.tsx';
import { forms, whatOf, type Out } from './out-state.ts';
import { OutWhich } from './out-which.tsx';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { mostInOne } from './print-entries.ts';
import { StepFoot } from './step-foot.tsx';
import { useOutIds } from './use-out-ids.ts';
import { usePrintEntries } from './use-print-entries.ts';
import { useTakeOut } from './use-take-out.ts';
import './carry.css';

/** The journal, or some of it, as files that any program reads: which entries, in which form, and where they went. */
export function OutScreen({ route }: { route: PageOf<'everything'> }) {
  const t = useText();
  const { today } = useDates();
  const writing = useTakeOut();
  const printing = usePrintEntries();
  const [paper, setPaper] = usePaper();
  const given = route.ids ?? [];
  const found = route.filter === undefined ? null : { ...emptyFilter, ...route.filter };
  const [out, setOut] = useState<Out>({ way: given.length > 0 ? 'given' : found === null ? 'everything' : 'found', from: '', to: '', picked: [], form: 'markdown' });
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { ids, trashed, error } = useOutIds(out, found, given);
  const count = (ids?.length ?? 0) + trashed;
  const state = writing.state ?? printing.state;

  function change(next: Partial<Out>) {
    setOut((before) => ({ ...before, ...next }));
    setFailed(null);
  }

  async function take(chosen: readonly string[]): Promise<Result<Taken> | null> {
    const what = whatOf(out.way, chosen);
    const name = t('carry.out.file-name', { day: today });
    if (out.form !== 'pdf') return writing.write(what, out.form, name);
    const printed = await printing.print({ what, ids: chosen, paper, name });
    return printed?.ok === true ? { ok: true, value: { form: 'pdf', ...printed.value } } : printed;
  }

  async function go() {
    if (state !== null) return;
    setFailed(null);
    setAsked(count === 0);
    const result = count === 0 || ids === null ? null : await take(ids);
    if (result?.ok === false) setFailed(result.error);
    if (result?.ok !== true) return;
    setTaken(result.value);
    window.scrollTo(0, 0);
  }

  if (taken !== null) return <OutDone taken={taken} onAgain={() => { setTaken(null); }} />;
  return (
    <>
      <CarryLinks here="everything" />
      <PageHead title={t('carry.out.title')}>
        <p className="label measure">{t('carry.out.text')}</p>
      </PageHead>
      <p className="carry-aside measure"><Say id="carry.out.open" /></p>
      <OutWhich out={out} given={given} found={found} onChange={change} />
      <FormChoice forms={forms} form={out.form} onForm={(form) => { change({ form }); }} />
      {out.way === 'everything' && <p className="label measure">{t('carry.out.all')}</p>}
      {out.form === 'pdf' && <PaperChoice paper={paper} onPaper={setPaper} />}
      {out.form === 'pdf' && count > mostInOne && <p className="label measure">{t('carry.out.many-pdf', { n: mostInOne })}</p>}
      <StepFoot above={<FootNews state={state} onStop={writing.state === null ? printing.stop : writing.stop} failed={failed ?? error} />}>
        <span className="label" role="status">
          {asked && count === 0 ? t('carry.out.none-yet') : ids === null ? '' : t('carry.out.count', { n: count })}
        </span>
        <Button look="go" busy={state === null ? null : t('carry.out.busy')} onClick={() => void go()}>{t('carry.out.go')}</Button>
      </StepFoot>
      {printing.view}
    </>
  );
}
