import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { CompareWords } from './compare-words.tsx';

/** A person's card and its six words: in sight until they were compared. The words are slow to make on purpose, so they are asked for only when they are looked at. */
export function PersonCard({ person, readOnly }: { person: Person; readOnly: boolean }) {
  const t = useText();
  const { instant } = useDates();
  const [open, setOpen] = useState(false);
  if (person.compared === null) {
    return (
      <section className="stack contacts-part">
        <Card person={person} readOnly={readOnly} />
      </section>
    );
  }
  return (
    <section className="contacts-part">
      <Fold summary={t('contacts.card-fold', { when: instant(person.compared) })} open={open} onToggle={setOpen}>
        {open && <Card person={person} readOnly={readOnly} />}
      </Fold>
    </section>
  );
}

function Card({ person, readOnly }: { person: Person; readOnly: boolean }) {
  const t = useText();
  const { instant } = useDates();
  const { value, error, again } = useQuery('people.person', { id: person.id }, ['people.changed']);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  return (
    <>
      <p className="label">{t(person.former > 0 ? 'contacts.card-since-changed' : 'contacts.card-since', { when: instant(person.since) })}</p>
      {value !== null && <CompareWords person={person} words={value.words} language={value.language} readOnly={readOnly} />}
    </>
  );
}
