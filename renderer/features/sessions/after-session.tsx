import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { localWall } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** What was written in a session stays here, and can be passed on to the other person, for whom it lands beside what they have. */
export function AfterSession({ slot: { series, on, changed, contact, withWhom }, planned }: { slot: SlotItem; /** A plan was written in it. */ planned: boolean }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const now = useNow();
  const { readOnly } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  if (changed.length === 0) return null;

  /** What both planned, as something to give: it can be changed before it goes out. */
  async function assign() {
    const made = await vault.call('sessions.assign', { series, on, now: localWall(now()) });
    if (made.ok) navigate({ screen: 'assign', draft: made.value.draft, contact: made.value.contact });
    else setError(made.error);
  }

  return (
    <section className="session-after stack tight" aria-label={t('sessions.after')}>
      <h2 className="label">{t('sessions.after')}</h2>
      <p className="measure">{t(contact === null ? 'sessions.after.text' : 'sessions.after.text-person', { n: changed.length, name: withWhom })}</p>
      {!readOnly && (
        <div className="row">
          <Button onClick={() => { navigate({ screen: 'take-along', ids: [...changed], session: { series, on }, ...(contact === null ? {} : { back: withWhom }) }); }}>
            {contact === null ? t('sessions.after.pass') : t('sessions.after.back', { name: withWhom })}
          </Button>
          {contact !== null && planned && <Button look="quiet" onClick={() => void assign()}>{t('sessions.after.assign')}</Button>}
        </div>
      )}
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
