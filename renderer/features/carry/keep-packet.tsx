import { useState } from 'react';
import type { OpenedPacket, Sender } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

type Props = { opened: OpenedPacket; /** Null for one that a passphrase opened. */ contact: Extract<Sender, { is: 'known' | 'former-card' }> | null };

/** Entries are kept under the person, apart from one's own; comments, and a session's notes, go beside the entries that they are about. */
export function KeepPacket({ opened, contact }: Props) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Failure | null>(null);
  const entries = opened.kind === 'entries' && contact !== null;

  async function keep() {
    const result = await vault.call('people.keep', {});
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    if (entries) navigate({ screen: 'person', id: contact.contact });
    else setSaid(t(contact === null ? 'carry.keep.notes-done' : 'carry.keep.comments-done', { kept: result.value.kept, already: result.value.already, astray: result.value.astray }));
  }

  if (readOnly) return null;
  return (
    <div className="stack tight">
      {said === '' && contact?.is === 'former-card' && <p className="measure">{t('carry.keep.former', { name: contact.name })}</p>}
      {said === '' && (
        <div className="row">
          <Button look="go" onClick={() => void keep()}>
            {entries ? t('carry.keep.entries', { name: contact.name }) : t(contact === null ? 'carry.keep.notes' : 'carry.keep.comments')}
          </Button>
        </div>
      )}
      <p className="carry-said" role="status">{said}</p>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
