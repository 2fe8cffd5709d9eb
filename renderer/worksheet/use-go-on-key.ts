import { useWindowKeys } from '../ui/use-keys.ts';

/** Ctrl or Cmd with Enter goes on from wherever the focus is, but not out of an open dialog. */
export function useGoOnKey(goOn: () => void): void {
  useWindowKeys((event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat) return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    goOn();
  });
}
