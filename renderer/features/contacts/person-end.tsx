import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import type { Ending } from '../../../electron/contract/person-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ClosingSummary } from './closing-summary.tsx';
import { DeletePerson } from './delete-person.tsx';

type Props = { person: Person; ending: Ending | null; readOnly: boolean };

/** The end of the work with a person: a summary made together, taking everything out, how long it is kept, and deleting it. */
export function PersonEnd({ person, ending, readOnly }: Props) {
  const t = useText();
  const { today, long } = useDates();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const due = ending?.ended === true && ending.keepUntil !== null && ending.keepUntil <= today;
  return (
    <section className="stack contacts-part" aria-labelledby="person-end">
      <h2 className="section" id="person-end">{t('contacts.end')}</h2>
      {ending?.ended === true && (
        <p className={due ? 'contacts-due' : undefined}>
          {t('contacts.end-since', { day: long(ending.at.slice(0, 10)) })}{' '}
          {ending.keepUntil === null ? '' : t(due ? 'contacts.due-since' : 'contacts.kept-until', { day: long(ending.keepUntil) })}
        </p>
      )}
      <Fold summary={t('contacts.end-steps')} open={due}>
        <div className="stack wide">
          <ClosingSummary contact={person.id} readOnly={readOnly} />
          <div className="stack tight">
            <h3 className="label">{t('contacts.end-take')}</h3>
            <p className="measure">{t('contacts.end-take-text')}</p>
            <div className="row"><Button onClick={() => { navigate({ screen: 'take-person', id: person.id }); }}>{t('contacts.end-take-go')}</Button></div>
          </div>
          {!readOnly && <KeepUntil key={ending?.at ?? ''} contact={person.id} ending={ending} />}
          {!readOnly && (
            <div className="stack tight">
              <h3 className="label">{t('contacts.delete')}</h3>
              <p className="measure">{t('contacts.delete-short')}</p>
              <div className="row"><Button onClick={() => { setAsking(true); }}>{t('contacts.remove', { name: person.name })}</Button></div>
            </div>
          )}
        </div>
      </Fold>
      {asking && <DeletePerson person={person} onClose={() => { setAsking(false); }} />}
    </section>
  );
}

/** That the work has ended, and until when one keeps what is here: in one's own words, for no rule is known here. */
function KeepUntil({ contact, ending }: { contact: string; ending: Ending | null }) {
  const t = useText();
  const vault = useVault();
  const [ended, setEnded] = useState(ending?.ended ?? false);
  const [until, setUntil] = useState(ending?.keepUntil ?? '');
  const [why, setWhy] = useState(ending?.why ?? '');
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Failure | null>(null);

  async function keep() {
    const kept = await vault.call('person.end', { contact, ended, keepUntil: until === '' ? null : until, why });
    setSaid(kept.ok ? t('contacts.end-kept') : '');
    setError(kept.ok ? null : kept.error);
  }

  return (
    <form className="stack tight contacts-narrow" onSubmit={(event) => { event.preventDefault(); void keep(); }}>
      <h3 className="label">{t('contacts.end-keep')}</h3>
      <Checkbox label={t('contacts.end-ended')} checked={ended} onChange={setEnded} />
      <TextField type="date" label={t('contacts.end-until')} hint={t('contacts.end-until-hint')} value={until} max="9999-12-31" onChange={(event) => { setUntil(event.target.value); }} />
      <TextArea label={t('contacts.end-why')} hint={t('contacts.end-why-hint')} rows={2} maxLength={2_000} className="words" value={why} onChange={(event) => { setWhy(event.target.value); }} />
      {error !== null && <ErrorNote error={error} />}
      <div className="row">
        <Button type="submit">{t('contacts.end-keep-go')}</Button>
        <span className="label" role="status">{said}</span>
      </div>
    </form>
  );
}
