export const isMac = navigator.platform.startsWith('Mac');

/** How a shortcut is written on this system: `Ctrl L`, or `⌘L` on a Mac. */
export function shortcut(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl ${key}`;
}

/** Ctrl, or Cmd on a Mac, without Alt. */
export function withCommand(event: KeyboardEvent): boolean {
  return (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}
