import { useEffect, useEffectEvent, useState } from 'react';
import type { ReadCardReport } from '../../../electron/contract/people-calls.ts';
import type { Failure, Result } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDrops } from '../../app/drop.tsx';
import type { PageOf } from '../../app/route.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AssignPart } from './assign-part.tsx';
import { AddPerson } from './add-person.tsx';
import { CardReview } from './card-review.tsx';
import { OwnCardPart } from './own-card.tsx';
import { PeopleList } from './people-list.tsx';
import './contacts.css';

/** One's own card, the people whose cards are here, and taking another one. */
export function ContactsScreen({ route }: { route: PageOf<'contacts'> }) {
  const t = useText();
  const vault = useVault();
  const { readOnly, settings } = useJournal();
  const [read, setRead] = useState<ReadCardReport | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  function seen(result: Result<ReadCardReport>) {
    setError(result.ok ? null : result.error);
    if (result.ok) setRead(result.value);
  }
  async function look(input: { token: string } | { text: string }) {
    seen(await vault.call('people.read-card', input));
  }
  useDrops((grant) => void look({ token: grant.token }));
  const seenDropped = useEffectEvent(seen);
  useEffect(() => {
    if (route.grant !== undefined) void vault.call('people.read-card', { token: route.grant.token }).then((result) => { seenDropped(result); });
  }, [vault, route.grant]);

  return (
    <>
      <CarryLinks here="contacts" />
      <PageHead title={t('contacts.title')}>
        <p className="label measure">{t('contacts.text')}</p>
      </PageHead>
      <PeopleList />
      <OwnCardPart />
      {!readOnly && <AddPerson error={error} onRead={(input) => void look(input)} />}
      {settings.use === 'therapist' && <AssignPart person={null} readOnly={readOnly} />}
      {read !== null && <CardReview card={read} onClose={() => { setRead(null); }} />}
    </>
  );
}
