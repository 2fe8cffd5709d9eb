import { useState } from 'react';
import type { Person } from '../../../electron/contract/people-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { DeletePerson } from './delete-person.tsx';

export function RemovePerson({ person }: { person: Person }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <div className="row contacts-part">
      <Button look="quiet" flush onClick={() => { setAsking(true); }}>{t('contacts.remove', { name: person.name })}</Button>
      {asking && <DeletePerson person={person} onClose={() => { setAsking(false); }} />}
    </div>
  );
}
