import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Language, Prefs } from '../../electron/contract/shell.ts';
import { TextProvider } from '../i18n/text-provider.tsx';
import { useShell } from './bridge-context.tsx';

export type PrefsHandle = { prefs: Prefs; language: Language; savePrefs: (change: Partial<Prefs>) => Promise<void> };

export const PrefsContext = createContext<PrefsHandle | null>(null);

function applyPrefs(prefs: Prefs): void {
  const root = document.documentElement;
  if (prefs.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = prefs.theme;
  const size = `${String(prefs.textSize)}%`;
  if (root.style.fontSize === size) return;
  root.style.fontSize = size;
  measureAgain();
}

/** Chromium 156 goes on with the old root font size in container queries until the container is made anew. */
function measureAgain(): void {
  const container = document.getElementById('root');
  if (container === null) return;
  container.style.containerType = 'normal';
  container.getBoundingClientRect();
  container.style.removeProperty('container-type');
}

/** Reads `prefs.json` through the shell, and dresses the window accordingly. */
export function PrefsProvider({ children }: { children: ReactNode }) {
  const shell = useShell();
  const [prefs, setPrefs] = useState<Prefs | null>(null);

  useEffect(() => {
    const stop = shell.on('prefs.changed', setPrefs);
    void shell.call('prefs.read', {}).then(setPrefs);
    return stop;
  }, [shell]);

  useEffect(() => {
    if (prefs !== null) applyPrefs(prefs);
  }, [prefs]);

  const savePrefs = useCallback(
    async (change: Partial<Prefs>) => {
      setPrefs((before) => (before === null ? before : { ...before, ...change }));
      setPrefs(await shell.call('prefs.save', change));
    },
    [shell],
  );

  if (prefs === null) return null;
  const language = prefs.language ?? (navigator.language.startsWith('es') ? 'es' : 'en');
  return (
    <PrefsContext value={{ prefs, language, savePrefs }}>
      <TextProvider language={language}>{children}</TextProvider>
    </PrefsContext>
  );
}

export function usePrefs(): PrefsHandle {
  const handle = use(PrefsContext);
  if (handle === null) throw new Error('No prefs');
  return handle;
}

const themes: readonly Prefs['theme'][] = ['system', 'light', 'dark', 'contrast'];

/** What a menu of themes answers. */
export function asTheme(value: string): Prefs['theme'] {
  return themes.find((theme) => theme === value) ?? 'system';
}
