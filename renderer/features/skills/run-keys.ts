export type RunAction = 'pause' | 'again' | 'next' | 'stop' | 'shorter' | 'longer' | 'slower' | 'faster' | 'bells' | 'voice' | 'show' | { wave: number };

const keys: Readonly<Record<string, RunAction>> = { ' ': 'pause', Escape: 'stop', '-': 'shorter', '+': 'longer', '=': 'longer', ArrowDown: 'slower', ArrowUp: 'faster', b: 'bells', v: 'voice', f: 'show' };

/** What a key means to the player, which `on` holds; null for a key that is not its own, such as Space on a button. */
export function runAction({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, on: HTMLElement): RunAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if ((key === ' ' || key === 'Enter') && target instanceof HTMLElement && target.closest('button, summary') !== null) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const forward = getComputedStyle(on).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    return key === forward ? 'next' : 'again';
  }
  if (/^\d$/u.test(key)) return { wave: Number(key) };
  return keys[key] ?? keys[key.toLowerCase()] ?? null;
}
