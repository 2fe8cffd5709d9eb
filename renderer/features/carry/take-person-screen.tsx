import { useState } from 'react';
import type { OutWhat } from '../../../electron/contract/out-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { FootNews } from './foot-news.tsx';
import { FormChoice } from './form-choice.tsx';
import { OutDone, type Taken } from './out-done.tsx';
import { forms, type Form } from './out-state.ts';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { StepFoot } from './step-foot.tsx';
import { usePrintEntries } from './use-print-entries.ts';
import { useTakeOut } from './use-take-out.ts';
import './carry.css';

/** All that is kept of one person as files for other programs: what came from them, one's comments, and by choice one's own notes. */
export function TakePersonScreen({ route: { id } }: { route: PageOf<'take-person'> }) {
  const t = useText();
  const { back } = useRouter();
  const { today } = useDates();
  const writing = useTakeOut();
  const printing = usePrintEntries();
  const [paper, setPaper] = usePaper();
  const [form, setForm] = useState<Form>('markdown');
  const [notes, setNotes] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const ofPerson = { contact: id, notes, titles: { comment: t('carry.person.comment'), note: t('carry.person.note') } };
  const { value: person } = useQuery('people.person', { id }, []);
  const { value: ids, error } = useQuery('out.person', ofPerson, ['people.changed']);
  const state = writing.state ?? printing.state;
  const count = ids?.length ?? 0;

  async function go() {
    if (state !== null || ids === null || count === 0) return;
    setFailed(null);
    const what: OutWhat = { is: 'person', ...ofPerson };
    const name = t('carry.person.file-name', { day: today });
    const made = form === 'pdf' ? await printing.print({ what, ids, paper, name }) : await writing.write(what, form, name);
    if (made?.ok === false) setFailed(made.error);
    if (made?.ok !== true) return;
    setTaken({ form, ...made.value });
    window.scrollTo(0, 0);
  }

  if (taken !== null) return <OutDone taken={taken} onAgain={() => { setTaken(null); }} />;
  return (
    <>
      <PageHead title={t('carry.person.title', { name: person?.person.name ?? '' })}>
        <p className="label measure">{t('carry.person.text')}</p>
      </PageHead>
      <p className="carry-aside measure"><Say id="carry.out.open" /></p>
      <Checkbox label={t('carry.person.notes')} hint={t('carry.person.notes-hint')} checked={notes} onChange={setNotes} />
      <FormChoice forms={forms} form={form} onForm={setForm} forOthers />
      {form === 'pdf' && <PaperChoice paper={paper} onPaper={setPaper} />}
      <StepFoot onBack={back} above={<FootNews state={state} onStop={writing.state === null ? printing.stop : writing.stop} failed={failed ?? error} />}>
        <span className="label" role="status">{ids === null ? '' : t('carry.out.count', { n: count })}</span>
        <Button look="go" aria-disabled={count === 0} busy={state === null ? null : t('carry.out.busy')} onClick={() => void go()}>{t('carry.out.go')}</Button>
      </StepFoot>
      {printing.view}
    </>
  );
}
