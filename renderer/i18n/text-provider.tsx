import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../electron/contract/shell.ts';
import { loadMessages, type Messages } from './catalogues.ts';

type Loaded = { language: Language; messages: Messages };

const readAddress = (): string => window.location.search;

function onAddress(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => { window.removeEventListener('popstate', changed); };
}

/** `?pseudo` and `?rtl` stand in the address in tests only, on any screen; the shell never passes them. */
function useTrial(): { pseudo: boolean; rtl: boolean } {
  const query = new URLSearchParams(useSyncExternalStore(onAddress, readAddress));
  return { pseudo: query.has('pseudo'), rtl: query.has('rtl') };
}

async function load(language: Language, lengthened: boolean): Promise<Loaded> {
  const messages = await loadMessages(language);
  if (!lengthened) return { language, messages };
  const { pseudo } = await import('./pseudo.ts');
  return { language, messages: Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudo(text)])) };
}

/** The person's own region's way to write dates, when it is one of the language chosen. */
function regional(language: Language): string {
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { pseudo, rtl } = useTrial();

  useEffect(() => {
    let stale = false;
    void load(language, pseudo).then((next) => {
      if (!stale) setLoaded(next);
    });
    return () => {
      stale = true;
    };
  }, [language, pseudo]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  }, [language, rtl]);

  if (loaded === null) return null;
  return (
    <IntlProvider locale={regional(loaded.language)} messages={loaded.messages} onError={ignore}>
      {children}
    </IntlProvider>
  );
}

/** A missing key is found by a test; a message must never be printed with a person's words in it. */
function ignore(): void {
  return;
}
