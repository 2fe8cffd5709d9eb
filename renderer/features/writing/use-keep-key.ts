import { withCommand } from '../../app/platform.ts';
import { useWindowKeys } from '../../ui/use-keys.ts';

/** Ctrl (or Cmd) with Enter keeps, wherever the focus is on the page. */
export function useKeepKey(keep: () => void): void {
  useWindowKeys((event) => {
    if (event.key !== 'Enter' || !withCommand(event) || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    keep();
  });
}
