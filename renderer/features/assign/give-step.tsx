import { useEffect, useRef, useState } from 'react';
import type { ShownAssignment } from '../../../electron/contract/assign-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { NewPassphrase } from '../../app/keys/new-passphrase.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { PrintButtons } from '../../app/print-buttons.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AssignedView } from '../../reading/assigned-view.tsx';
import { useExerciseWords } from '../../reading/exercise-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AssignPaper, loadAssignPages, type AssignPages } from './assign-paper.tsx';
import type { For } from './assign-screen.tsx';

type Props = { draft: string; person: For; forWhom: string; onBack: () => void; onGiven: () => void };
type Given = { how: 'file'; file: string; folder: string; items: number } | { how: 'paper' };

/** As the person will see it; then it goes out sealed, or on paper. */
export function GiveStep({ draft, person, forWhom, onBack, onGiven }: Props) {
  const t = useText();
  const contact = person?.contact ?? null;
  const { value, error, again } = useQuery('assign.preview', { draft, contact });
  const [given, setGiven] = useState<Given | null>(null);
  const name = person?.name ?? forWhom;

  function done(next: Given) {
    if (contact !== null) onGiven();
    setGiven(next);
  }

  if (given !== null) return <Done given={given} person={person} onBack={onBack} />;
  if (error !== null) return <ErrorNote error={error} onRetry={again}><Button onClick={onBack}>{t('ui.back')}</Button></ErrorNote>;
  if (value === null) return null;
  if (value.is === 'unready') {
    return (
      <>
        <PageHead title={t('assign.unready.title')} />
        {value.faults.length === 0 ? <p>{t('assign.unready.empty')}</p> : (
          <ul className="assign-faults">
            {value.faults.map(({ item, what }) => <li key={`${String(item)} ${what}`}>{t(`assign.unready.${what}`, { n: item + 1 })}</li>)}
          </ul>
        )}
        <div className="row"><Button look="go" onClick={onBack}>{t('assign.back')}</Button></div>
      </>
    );
  }
  return (
    <>
      <PageHead title={name === '' ? t('assign.look.title') : t('assign.look.title-as', { name })}>
        <p className="label measure">{t('assign.look.text')}</p>
      </PageHead>
      <div className="row"><Button look="quiet" flush onClick={onBack}>{t('assign.back')}</Button></div>
      <AssignedView assignment={value.assignment} />
      <Seal draft={draft} person={person} forWhom={forWhom} onGiven={done} />
      <OnPaper draft={draft} contact={contact} assignment={value.assignment} onGiven={done} />
    </>
  );
}

function Seal({ draft, person, forWhom, onGiven }: Omit<Props, 'onBack' | 'onGiven'> & { onGiven: (given: Given) => void }) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const navigate = useNavigate();
  const { today } = useDates();
  const { place } = useJournal();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const contact = person?.contact ?? null;

  async function seal(passphrase: string | null) {
    setError(null);
    const grant = await shell.call('files.save', { purpose: 'packet', suggested: t('assign.file-name', { day: today }) });
    if (grant === null) return;
    setBusy(true);
    const result = await vault.call('assign.seal', { draft, contact, passphrase, token: grant.token });
    setBusy(false);
    if (result.ok) onGiven({ how: 'file', file: grant.label, folder: grant.folder, items: result.value.items });
    else setError(result.error);
  }

  if (person === null) {
    return (
      <section className="stack assign-narrow">
        <h2 className="section">{t('assign.seal.phrase')}</h2>
        <p className="measure">{t('assign.seal.phrase-text')}</p>
        <NewPassphrase
          own={[place?.name ?? '', forWhom].filter((word) => word !== '').map((word) => word.slice(0, 80))}
          submit={t('assign.seal.go')}
          busy={busy ? t('assign.seal.busy') : null}
          error={error}
          onSubmit={(passphrase) => void seal(passphrase)}
        />
      </section>
    );
  }
  const { name } = person;
  return (
    <section className="stack assign-narrow">
      <h2 className="section">{t('assign.seal.card', { name })}</h2>
      <p className="measure">{t('assign.seal.card-text', { name })}</p>
      {!person.compared && <p className="measure assign-aside">{t('assign.seal.compare-first', { name })}</p>}
      {error !== null && <ErrorNote error={error}>{error.code === 'no-own-card' && <Button onClick={() => { navigate({ screen: 'contacts' }); }}>{t('assign.seal.to-card')}</Button>}</ErrorNote>}
      <div className="row"><Button look="go" busy={busy ? t('assign.seal.busy') : null} onClick={() => void seal(null)}>{t('assign.seal.go-for', { name })}</Button></div>
    </section>
  );
}

function OnPaper({ draft, contact, assignment, onGiven }: { draft: string; contact: string | null; assignment: ShownAssignment; onGiven: (given: Given) => void }) {
  const t = useText();
  const vault = useVault();
  const { language } = usePrefs();
  const exercises = useExerciseWords();
  const [pages, setPages] = useState<AssignPages | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  useEffect(() => {
    let stale = false;
    void loadAssignPages(assignment, language, exercises).then((next) => {
      if (!stale) setPages(next);
    });
    return () => {
      stale = true;
    };
  }, [assignment, language, exercises]);

  async function printed() {
    const noted = await vault.call('assign.printed', { draft, contact });
    if (noted.ok) onGiven({ how: 'paper' });
    else setError(noted.error);
  }

  if (pages === null) return null;
  return (
    <div className="assign-narrow">
      <Fold summary={t('assign.paper')}>
        <div className="stack">
          <p>{t('assign.paper.text', { n: pages.blanks.length })}</p>
          <PrintButtons page={() => <AssignPaper assignment={assignment} pages={pages} />} />
          <p>{t('assign.paper.then')}</p>
          {error !== null && <ErrorNote error={error} />}
          <div className="row"><Button onClick={() => void printed()}>{t('assign.paper.given')}</Button></div>
        </div>
      </Fold>
    </div>
  );
}

function Done({ given, person, onBack }: { given: Given; person: For; onBack: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const heading = useRef<HTMLDivElement>(null);
  return (
    <div className="stack" ref={heading}>
      <PageHead title={t(given.how === 'file' ? 'assign.done.file' : 'assign.done.paper')} />
      {given.how === 'file' && <p className="measure">{t('assign.done.where', { file: given.file, folder: given.folder })}</p>}
      {given.how === 'file' && <p className="measure">{person === null ? t('assign.done.phrase') : t('assign.done.card', { name: person.name })}</p>}
      <p className="measure">{person === null ? t('assign.done.stays') : t('assign.done.kept', { name: person.name })}</p>
      <div className="row">
        {person === null ? <Button look="go" onClick={() => { navigate({ screen: 'contacts' }); }}>{t('assign.done.people')}</Button> : <Button look="go" onClick={() => { navigate({ screen: 'person', id: person.contact }); }}>{t('assign.done.person', { name: person.name })}</Button>}
        {person === null && <Button look="quiet" onClick={onBack}>{t('assign.back')}</Button>}
      </div>
    </div>
  );
}
