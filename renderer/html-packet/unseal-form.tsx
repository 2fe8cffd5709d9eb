import { useEffect, useState } from 'react';
import type { Language } from '../../electron/contract/shell.ts';
import type { Failure } from '../../electron/contract/result.ts';
import type { HtmlPacket } from '../../electron/domain/packets/html-packet.ts';
import { PassphraseField } from '../app/keys/passphrase-field.tsx';
import { Say, useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { unseal } from './unseal.ts';

type Props = { sealed: Uint8Array | null; onLanguage: (language: Language) => void; onOpen: (opened: HtmlPacket) => Promise<void> };

/** Until the page has been drawn: the derivation lets nothing else be drawn for some seconds. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => { setTimeout(resolve, 0); });
  });
}

export function UnsealForm({ sealed, onLanguage, onOpen }: Props) {
  const t = useText();
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(sealed === null ? { code: 'file-damaged' } : null);
  const [fault, setFault] = useState<string | null>(null);
  const title = t('html-packet.title');

  useEffect(() => {
    document.title = title;
  }, [title]);

  async function open(bytes: Uint8Array) {
    if (busy) return;
    setFault(phrase === '' ? t('carry.open.no-phrase') : null);
    if (phrase === '') return;
    setBusy(true);
    setError(null);
    await drawn();
    const result = await unseal(bytes, phrase);
    if (result.ok) return onOpen(result.value);
    setBusy(false);
    setError(result.error);
  }

  return (
    <main className="html-packet html-packet-closed">
      <div className="row end"><LanguageSwitch onLanguage={onLanguage} /></div>
      <h1 className="question">{title}</h1>
      <p className="lead measure">{t('html-packet.text')}</p>
      {sealed !== null && (
        <form
          className="stack carry-narrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void open(sealed);
          }}
        >
          <PassphraseField label={t('html-packet.phrase')} value={phrase} onChange={setPhrase} autoFocus fault={fault ?? undefined} />
          <div className="row">
            <Button look="go" type="submit" busy={busy ? t('html-packet.busy') : null}>
              {t('carry.open.go')}
            </Button>
          </div>
        </form>
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className="stack tight note measure">
        <p>{t('html-packet.from')}</p>
        <p><Say id="html-packet.offline" /></p>
      </div>
    </main>
  );
}
