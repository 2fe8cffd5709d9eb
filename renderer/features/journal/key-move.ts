import type { KeyboardEvent } from 'react';

export type KeyMove =
  | { kind: 'go'; to: number | 'first' | 'last'; run: boolean }
  | { kind: 'choose'; run: boolean }
  | { kind: 'all' }
  | { kind: 'none' }
  | { kind: 'delete' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does in the list; null when it is not the list's. `page` is how many rows fit. */
export function keyMove({ key, shiftKey: run, ctrlKey, metaKey, altKey }: Key, page: number): KeyMove | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', to: 1, run };
    case 'ArrowUp':
      return { kind: 'go', to: -1, run };
    case 'PageDown':
      return { kind: 'go', to: page, run };
    case 'PageUp':
      return { kind: 'go', to: -page, run };
    case 'Home':
      return { kind: 'go', to: 'first', run };
    case 'End':
      return { kind: 'go', to: 'last', run };
    case ' ':
      return { kind: 'choose', run };
    case 'Escape':
      return { kind: 'none' };
    case 'Delete':
      return { kind: 'delete' };
    default:
      return null;
  }
}
