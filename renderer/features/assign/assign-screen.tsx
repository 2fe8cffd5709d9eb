import { useEffect, useState } from 'react';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import type { PageOf } from '../../app/route.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { AssignEditor } from './assign-editor.tsx';
import './assign.css';

export type For = { contact: string; name: string; compared: boolean } | null;
type Start = { content: AssignmentDraft; person: For };

/** Things to do, put together for a person whose card is here, or for somebody without one. */
export function AssignScreen({ route }: { route: PageOf<'assign'> }) {
  const vault = useVault();
  const { draft, contact } = route;
  const [start, setStart] = useState<Start | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  useEffect(() => {
    let stale = false;
    async function read() {
      const content = await vault.call('assign.read', { draft, contact });
      const person = contact === null ? null : await vault.call('people.person', { id: contact });
      if (stale) return;
      if (!content.ok) setError(content.error);
      else if (person !== null && !person.ok) setError(person.error);
      else setStart({ content: content.value, person: person === null || contact === null ? null : { contact, name: person.value.person.name, compared: person.value.person.compared !== null } });
    }
    void read();
    return () => {
      stale = true;
    };
  }, [vault, draft, contact]);

  if (error !== null) return <ErrorNote error={error} />;
  if (start === null) return null;
  return <AssignEditor draft={draft} start={start.content} person={start.person} />;
}
