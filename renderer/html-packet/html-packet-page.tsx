import { useState } from 'react';
import type { Language } from '../../electron/contract/shell.ts';
import type { Packet } from '../../electron/domain/packets/packet.ts';
import { BridgeProvider } from '../app/bridge-context.tsx';
import { PrefsContext } from '../app/prefs.tsx';
import { TextProvider } from '../i18n/text-provider.tsx';
import { makeSheetsReady } from '../reading/sheet-store.ts';
import { noApp } from './no-app.ts';
import { OpenedPage } from './opened-page.tsx';
import { carrySheets } from './sheet-files.ts';
import { UnsealForm } from './unseal-form.tsx';

const prefs = { language: null, theme: 'system', textSize: 100, country: null, hideFromCapture: false } as const;

/** The whole page: it asks for the passphrase, and then it is the reader of the app. Nothing of it is stored. */
export function HtmlPacketPage({ sealed }: { sealed: Uint8Array | null }) {
  const [language, setLanguage] = useState<Language>(() => (navigator.language.startsWith('es') ? 'es' : 'en'));
  const [packet, setPacket] = useState<Packet | null>(null);

  return (
    <BridgeProvider bridge={noApp}>
      <PrefsContext value={{ prefs, language, savePrefs: () => Promise.resolve() }}>
        <TextProvider language={language}>
          {packet === null ? (
            <UnsealForm
              sealed={sealed}
              onLanguage={setLanguage}
              onOpen={async (opened) => {
                carrySheets(opened.sheets);
                const contents = opened.packet.entries.map(({ content }) => content);
                // Both, so that neither turning to the other language nor paper has to wait.
                await Promise.all([makeSheetsReady(contents, 'en'), makeSheetsReady(contents, 'es')]);
                setPacket(opened.packet);
              }}
            />
          ) : (
            <OpenedPage packet={packet} onLanguage={setLanguage} />
          )}
        </TextProvider>
      </PrefsContext>
    </BridgeProvider>
  );
}
