import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

/** What was written in a session stays here, and can be passed on to the other person, for whom it lands beside what they have. */
export function AfterSession({ slot: { series, on, changed } }: { slot: SlotItem }) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  if (changed.length === 0) return null;
  return (
    <section className="session-after stack tight" aria-label={t('sessions.after')}>
      <h2 className="label">{t('sessions.after')}</h2>
      <p className="measure">{t('sessions.after.text', { n: changed.length })}</p>
      {!readOnly && <div><Button onClick={() => { navigate({ screen: 'take-along', ids: [...changed], session: { series, on } }); }}>{t('sessions.after.pass')}</Button></div>}
    </section>
  );
}
