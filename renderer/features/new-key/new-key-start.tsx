import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

const points = ['old', 'copies', 'passphrase', 'work'] as const;

/** What a new key does and does not do, against the passphrase. */
export function NewKeyStart({ onPrepared }: { onPrepared: (key: string) => void }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  async function prepare() {
    if (busy) return;
    setError(null);
    setFault(passphrase === '' ? t('new-key.no-passphrase') : null);
    if (passphrase === '') return;
    setBusy(true);
    const result = await vault.call('keys.prepare', { passphrase });
    setBusy(false);
    if (result.ok) onPrepared(result.value);
    else setError(result.error);
  }

  return (
    <>
      <PageTitle>{t('new-key.title')}</PageTitle>
      <p className="measure">{t('new-key.why')}</p>
      <ul className="new-key-points">
        {points.map((point) => <li key={point}>{t(`new-key.point.${point}`)}</li>)}
      </ul>
      <form
        className="stack new-key-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void prepare();
        }}
      >
        <PassphraseField label={t('app.key.passphrase')} value={passphrase} onChange={setPassphrase} fault={fault ?? undefined} />
        {error !== null && <ErrorNote error={error} />}
        <div className="row">
          <Button look="go" type="submit" busy={busy ? t('new-key.preparing') : null}>{t('new-key.next')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'settings' }); }}>{t('ui.cancel')}</Button>
        </div>
      </form>
    </>
  );
}
