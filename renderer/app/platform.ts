export const isMac = navigator.platform.startsWith('Mac');

/** How a shortcut is written on this system: `Ctrl L` or `Ctrl Shift C`, on a Mac `⌘L` and `⇧⌘C`. */
export function shortcut(key: string): string {
  if (!isMac) return `Ctrl ${key}`;
  return key.startsWith('Shift ') ? `⇧⌘${key.slice('Shift '.length)}` : `⌘${key}`;
}

/** Ctrl, or Cmd on a Mac, without Alt. */
export function withCommand(event: KeyboardEvent): boolean {
  return (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}
