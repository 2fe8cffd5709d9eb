import { useState } from 'react';
import type { ReadCardReport } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SixWords } from './six-words.tsx';

/** A card that was read, before anything of it is kept. A changed one says so first, and what it may mean. */
export function CardReview({ card, onClose }: { card: ReadCardReport; onClose: () => void }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { instant } = useDates();
  const [error, setError] = useState<Failure | null>(null);
  const { against } = card;
  const changed = against !== null && against.is !== 'own' && against.is !== 'same' ? against : null;

  async function add(instead: string | null, another: boolean) {
    const result = await vault.call('people.add', { instead, another });
    if (result.ok) navigate({ screen: 'person', id: result.value.id });
    else setError(result.error);
  }

  return (
    <Dialog title={t('contacts.review-title', { name: card.name })} onClose={onClose}>
      {changed !== null && (
        <div className="contacts-alarm" role="alert">
          <p className="what">{t(`contacts.against.${changed.is}`, { name: changed.name })}</p>
          <p>{t(`contacts.against.${changed.is}.do`, { name: changed.name })}</p>
          {changed.compared !== null && <p>{t('contacts.against.was-compared', { when: instant(changed.compared) })}</p>}
        </div>
      )}
      {against?.is === 'own' && <p>{t('contacts.against.own')}</p>}
      {against?.is === 'same' && <p>{t('contacts.against.same', { name: against.name })}</p>}
      <p className="label">{t('contacts.review-made', { when: instant(card.made) })}</p>
      <SixWords words={card.words} language={card.language} />
      {error !== null && <ErrorNote error={error} />}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>{t('ui.cancel')}</Button>
        {against === null && <Button look="go" onClick={() => void add(null, false)}>{t('contacts.take', { name: card.name })}</Button>}
        {against?.is === 'same' && <Button look="go" onClick={() => { navigate({ screen: 'person', id: against.contact }); }}>{t('contacts.to-person', { name: against.name })}</Button>}
        {changed?.is === 'same-name' && <Button onClick={() => void add(null, true)}>{t('contacts.another', { name: card.name })}</Button>}
        {changed !== null && changed.is !== 'some-keys' && <Button onClick={() => void add(changed.contact, false)}>{t('contacts.instead', { name: changed.name })}</Button>}
      </div>
    </Dialog>
  );
}
