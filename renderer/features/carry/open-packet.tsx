import { useEffect, useEffectEvent, useState } from 'react';
import type { OpenedPacket } from '../../../electron/contract/people-calls.ts';
import type { Grant } from '../../../electron/contract/shell.ts';
import type { Failure, Result } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';

type Props = { given: Grant | null; onOpen: (packet: OpenedPacket) => void };

/** A packet that is sealed to one's own keys opens at once; another one wants the passphrase that was agreed on. */
export function OpenPacket({ given, onOpen }: Props) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const [grant, setGrant] = useState<Grant | null>(given);
  const [asks, setAsks] = useState(false);
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  function seen(file: Grant, looked: Result<{ seal: 'passphrase' | 'key' }>) {
    if (!looked.ok) setError(looked.error);
    else if (looked.value.seal === 'passphrase') setAsks(true);
    else void open(file, null);
  }

  async function choose() {
    const next = await shell.call('files.open', { purpose: 'packet' });
    if (next === null) return;
    setGrant(next);
    setAsks(false);
    setError(null);
    seen(next, await vault.call('people.look', { token: next.token }));
  }

  async function open(file: Grant, passphrase: string | null) {
    setBusy(true);
    setError(null);
    const result = await vault.call('people.open', { token: file.token, passphrase });
    setBusy(false);
    if (result.ok) onOpen(result.value);
    else setError(result.error);
  }

  const seenGiven = useEffectEvent(seen);
  useEffect(() => {
    if (given !== null) void vault.call('people.look', { token: given.token }).then((looked) => { seenGiven(given, looked); });
  }, [vault, given]);

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
          if (grant === null || !asks || busy) return;
          setFault(phrase === '' ? t('carry.open.no-phrase') : null);
          if (phrase !== '') void open(grant, phrase);
        }}
      >
        <div className="row">
          <Button look={grant === null ? 'go' : 'line'} busy={busy && !asks ? t('carry.open.busy-card') : null} onClick={() => void choose()}>
            {t(grant === null ? 'carry.open.choose' : 'carry.open.choose-other')}
          </Button>
          {grant !== null && <span className="carry-file">{grant.label}</span>}
        </div>
        {grant !== null && asks && (
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
