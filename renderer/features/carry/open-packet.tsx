import { useState } from 'react';
import type { Grant } from '../../../electron/contract/shell.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';

type Props = { given: Grant | null; onOpen: (packet: Packet) => void };

export function OpenPacket({ given, onOpen }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const [grant, setGrant] = useState<Grant | null>(given);
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function choose() {
    const next = await shell.call('files.open', { purpose: 'packet' });
    if (next === null) return;
    setGrant(next);
    setError(null);
  }

  async function open() {
    if (grant === null || busy) return;
    setFault(phrase === '' ? t('carry.open.no-phrase') : null);
    if (phrase === '') return;
    setBusy(true);
    setError(null);
    const result = await vault.call('packets.open', { token: grant.token, passphrase: phrase });
    setBusy(false);
    if (result.ok) onOpen(result.value);
    else setError(result.error);
  }

  return (
    <>
      <CarryLinks here="packet" />
      <PageHead title={t('carry.open.title')}>
        <p className="label measure">{t('carry.open.text')}</p>
      </PageHead>
      <form
        className="stack carry-narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div className="row">
          <Button look={grant === null ? 'go' : 'line'} onClick={() => void choose()}>
            {t(grant === null ? 'carry.open.choose' : 'carry.open.choose-other')}
          </Button>
          {grant !== null && <span className="carry-file">{grant.label}</span>}
        </div>
        {grant !== null && (
          <>
            <PassphraseField label={t('carry.open.phrase')} value={phrase} onChange={setPhrase} autoFocus fault={fault ?? undefined} />
            <div className="row">
              <Button look="go" type="submit" busy={busy ? t('carry.open.busy') : null}>
                {t('carry.open.go')}
              </Button>
            </div>
          </>
        )}
        {error !== null && <ErrorNote error={error} />}
      </form>
    </>
  );
}
