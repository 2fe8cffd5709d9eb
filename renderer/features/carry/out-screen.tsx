import { useState } from 'react';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useJob } from '../../app/use-job.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { OutDone, type Taken } from './out-done.tsx';
import { forms, whatOf, type Form, type Out } from './out-state.ts';
import { OutWhich } from './out-which.tsx';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { ReadBack } from './read-back.tsx';
import { StepFoot } from './step-foot.tsx';
import { useOutIds } from './use-out-ids.ts';
import { usePrintEntries } from './use-print-entries.ts';
import './carry.css';

/** The journal, or some of it, as files that any program reads: which entries, in which form, and where they went. */
export function OutScreen({ route }: { route: PageOf<'everything'> }) {
  const t = useText();
  const shell = useShell();
  const { language } = usePrefs();
  const { today } = useDates();
  const job = useJob();
  const printing = usePrintEntries();
  const [paper, setPaper] = usePaper();
  const given = route.ids ?? [];
  const found = route.filter === undefined ? null : { ...emptyFilter, ...route.filter };
  const [out, setOut] = useState<Out>({ way: given.length > 0 ? 'given' : found === null ? 'everything' : 'found', from: '', to: '', picked: [], form: 'markdown' });
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { ids, error } = useOutIds(out, found, given);
  const count = ids?.length ?? 0;
  const state = job.state ?? printing.state;
  const name = t('carry.out.file-name', { day: today });

  function change(next: Partial<Out>) {
    setOut((before) => ({ ...before, ...next }));
    setFailed(null);
  }

  async function write(form: Exclude<Form, 'pdf'>) {
    const grant = form === 'markdown' ? await shell.call('files.folder', { purpose: 'export' }) : await shell.call('files.save', { purpose: form, suggested: name });
    if (grant === null) return;
    const result = await job.run('out.write', { what: whatOf(out.way, ids ?? []), form, language, token: grant.token });
    if (!result.ok) setFailed(result.error);
    else finish({ form, entries: result.value.entries, files: result.value.files, place: result.value.folder ?? grant.label });
  }

  async function print() {
    const result = await printing.print(whatOf(out.way, ids ?? []), ids ?? [], paper, name);
    if (result === null) return;
    if (result.ok) finish({ form: 'pdf', entries: result.value.entries, files: 1, place: result.value.place });
    else setFailed(result.error);
  }

  function finish(next: Taken) {
    setTaken(next);
    window.scrollTo(0, 0);
  }

  function go() {
    if (state !== null) return;
    setFailed(null);
    setAsked(count === 0);
    if (count > 0) void (out.form === 'pdf' ? print() : write(out.form));
  }

  if (taken !== null) return <OutDone taken={taken} onAgain={() => { setTaken(null); }} />;
  const trouble = failed ?? error;
  return (
    <>
      <CarryLinks here="everything" />
      <PageHead title={t('carry.out.title')}>
        <p className="label measure">{t('carry.out.text')}</p>
      </PageHead>
      <p className="carry-aside measure"><Say id="carry.out.open" /></p>
      <OutWhich out={out} given={given} found={found} onChange={change} />
      <div className="carry-forms">
        <RadioGroup
          label={t('carry.out.forms')}
          value={out.form}
          options={forms.map((form) => ({ value: form, text: t(`carry.out.form.${form}`), hint: t(`carry.out.form.${form}.holds`) }))}
          onChange={(form) => { change({ form: form as Form }); }}
        />
      </div>
      {out.way === 'everything' && <p className="label measure">{t('carry.out.all')}</p>}
      {out.form === 'pdf' && <PaperChoice paper={paper} onPaper={setPaper} />}
      {state !== null && <JobProgress label={t(`carry.out.step.${state.step === '' ? 'load' : state.step}`)} done={state.done} of={state.of} onStop={job.state === null ? printing.stop : job.stop} />}
      {trouble !== null && <ErrorNote error={trouble} />}
      <ReadBack />
      <StepFoot>
        <span className="label" role="status">
          {asked && count === 0 ? t('carry.out.none-yet') : ids === null ? '' : t('carry.out.count', { n: count })}
        </span>
        <Button look="go" busy={state === null ? null : t('carry.out.busy')} onClick={go}>{t('carry.out.go')}</Button>
      </StepFoot>
      {printing.view}
    </>
  );
}
