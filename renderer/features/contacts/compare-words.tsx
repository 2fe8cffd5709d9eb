import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SixWords } from './six-words.tsx';

type Props = { person: Person; words: readonly string[]; language: 'en' | 'es'; readOnly: boolean };

/** The two look at the same six words, each on the screen of the one whose card it is. */
export function CompareWords({ person, words, language, readOnly }: Props) {
  const t = useText();
  const vault = useVault();
  const { instant } = useDates();
  const [differ, setDiffer] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function compared(on: boolean) {
    setDiffer(false);
    const result = await vault.call('people.compared', { id: person.id, on });
    setError(result.ok ? null : result.error);
  }

  return (
    <section className="stack">
      <h2 className="section">{t('contacts.compare')}</h2>
      <p className="measure">{t('contacts.compare-text', { name: person.name })}</p>
      <SixWords words={words} language={language} />
      <p className="contacts-state" role="status">
        {person.compared !== null ? t('contacts.compare-done', { when: instant(person.compared) }) : t('contacts.compare-not-yet')}
      </p>
      {differ && (
        <div className="contacts-alarm" role="alert">
          <p className="what">{t('contacts.differ-what', { name: person.name })}</p>
          <p>{t('contacts.differ-do', { name: person.name })}</p>
        </div>
      )}
      {error !== null && <ErrorNote error={error} />}
      {!readOnly && (
        <div className="row">
          {person.compared === null ? (
            <>
              <Button look="go" onClick={() => void compared(true)}>{t('contacts.compare-same')}</Button>
              <Button onClick={() => { setDiffer(true); }}>{t('contacts.compare-differ')}</Button>
            </>
          ) : (
            <Button look="quiet" flush onClick={() => void compared(false)}>{t('contacts.compare-undo')}</Button>
          )}
        </div>
      )}
    </section>
  );
}
