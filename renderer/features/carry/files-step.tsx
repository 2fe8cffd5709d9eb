import { useState } from 'react';
import type { OutForm } from '../../../electron/contract/out-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useDates } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { ProgressNote } from '../../reading/progress-note.tsx';
import { Button } from '../../ui/button.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { FormChoice } from './form-choice.tsx';
import type { Taken } from './out-done.tsx';
import { FootNews } from './foot-news.tsx';
import { StepFoot } from './step-foot.tsx';
import { usePreview } from './use-preview.ts';
import { useTakeOut } from './use-take-out.ts';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onTaken: (taken: Taken) => void };

const forms: readonly OutForm[] = ['markdown', 'csv', 'json', 'fhir'];

/** What the other person may read, as files for another program. */
export function FilesStep({ carry, ids, onBack, onTaken }: Props) {
  const t = useText();
  const { today } = useDates();
  const { readOnly } = useJournal();
  const { state, stop, write } = useTakeOut();
  const { packet } = usePreview(selectionOf(carry, ids));
  const [form, setForm] = useState<OutForm>('markdown');
  const [failed, setFailed] = useState<Failure | null>(null);

  async function go() {
    setFailed(null);
    if (readOnly) {
      setFailed({ code: 'vault-read-only' });
      return;
    }
    const what = { is: 'passed-on' as const, selection: selectionOf(carry, ids), forWhom: carry.forWhom.trim() };
    const result = await write(what, form, t('carry.pdf.file-name', { day: today }));
    if (result?.ok === true) onTaken(result.value);
    else if (result !== null) setFailed(result.error);
  }

  return (
    <>
      <StepHead at={4} title={t('carry.files.title')}>
        <p className="measure">{t('carry.files.text')}</p>
      </StepHead>
      <p className="carry-aside measure"><Say id="carry.files.open" /></p>
      <FormChoice forms={forms} form={form} onForm={setForm} forOthers />
      <ProgressNote packet={packet} title={t('reading.progress.title')} />
      <StepFoot onBack={onBack} above={<FootNews state={state} onStop={stop} failed={failed} />}>
        <Button look="go" busy={state === null ? null : t('carry.out.busy')} onClick={() => void go()}>{t('carry.out.go')}</Button>
      </StepFoot>
    </>
  );
}
