import type { DialogName } from './route.ts';

let asked: DialogName | null = null;

/** What the keys for help and the plan open, on every screen. */
export function dialogOfKey({ key }: KeyboardEvent): DialogName | null {
  return key === 'F1' ? 'help' : key === 'F2' ? 'plan' : null;
}

function hear(event: KeyboardEvent): void {
  const dialog = dialogOfKey(event);
  if (dialog === null) return;
  event.preventDefault();
  asked = dialog;
}

/** Remembers which of them was asked for last, until `takeEarlyKey`: the window shows before the page can answer. */
export function hearEarlyKeys(): void {
  window.addEventListener('keydown', hear, { capture: true });
}

/** What was asked for so far, if anything. From now on the page hears for itself. */
export function takeEarlyKey(): DialogName | null {
  window.removeEventListener('keydown', hear, { capture: true });
  const early = asked;
  asked = null;
  return early;
}
