import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import { useOpenJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Puts "I want to talk about safety" on the list for the session: a sheet for it that says nothing else. It tells nobody. */
export function SessionNote() {
  const t = useText();
  const now = useNow();
  const vault = useVault();
  const open = useOpenJournal();
  const [noted, setNoted] = useState<string | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  if (open === null || open.readOnly) return null;

  async function note() {
    const content: WorksheetContent = {
      kind: 'worksheet', when: whenNow(now()), tags: [], bring: true, links: [], privateNote: '', worksheet: 'session-prep', version: 1, length: 'full', answers: { safety: { kind: 'choice', chosen: 'talk' } }, looks: [], lookOn: null, state: 'whole',
    };
    const saved = await vault.call('entries.save', { id: null, base: null, content, draft: null });
    setError(saved.ok ? null : saved.error);
    if (saved.ok) setNoted(saved.value.id);
  }

  async function takeBack(id: string) {
    const gone = await vault.call('entries.trash', { ids: [id] });
    setError(gone.ok ? null : gone.error);
    if (gone.ok) setNoted(null);
  }

  return (
    <div className="stack tight">
      {noted === null ? (
        <div>
          <Button onClick={() => void note()}>{t('help.session.add')}</Button>
        </div>
      ) : (
        <p role="status" className="row">
          {t('help.session.added')}
          <Button look="quiet" onClick={() => void takeBack(noted)}>{t('ui.undo')}</Button>
        </p>
      )}
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
