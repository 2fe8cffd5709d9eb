import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import { useOpenJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Puts "I want to talk about safety" among what is brought to the session. It tells nobody: it is there to be read together. */
export function SessionNote() {
  const t = useText();
  const now = useNow();
  const vault = useVault();
  const open = useOpenJournal();
  const [noted, setNoted] = useState<string | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  if (open === null || open.readOnly) return null;

  async function note() {
    const content = { kind: 'journal' as const, when: whenNow(now()), tags: [], bring: true, links: [], privateNote: '', title: t('help.session.title'), text: '', feelings: [] };
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
