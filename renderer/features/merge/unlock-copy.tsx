import { useState } from 'react';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { folder: string; busy: boolean; onUnlock: (secret: string) => void };

/** The other copy has another key: it is from before this journal got a new one, or the other way round. */
export function UnlockCopy({ folder, busy, onUnlock }: Props) {
  const t = useText();
  const [secret, setSecret] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      className="stack merge-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFault(secret === '' ? t('merge.no-secret') : null);
        if (secret !== '' && !busy) onUnlock(secret);
      }}
    >
      <bdi className="merge-folder">{folder}</bdi>
      <p>{t('merge.locked')}</p>
      <PassphraseField label={t('merge.secret')} value={secret} onChange={setSecret} autoFocus fault={fault ?? undefined} />
      <div className="row">
        <Button look="go" type="submit" busy={busy ? t('merge.reading') : null}>{t('merge.open')}</Button>
      </div>
    </form>
  );
}
