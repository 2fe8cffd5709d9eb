import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

type Props = { label: string; count: number; className?: string; children: (tab: (index: number) => 0 | -1) => ReactNode };

/** A row of buttons that is one stop for Tab; arrows, Home and End move within it. */
export function Roving({ label, count, className = 'chips', children }: Props) {
  const [last, setLast] = useState(0);
  const at = Math.min(last, Math.max(0, count - 1));

  function buttonsOf(box: HTMLElement): HTMLElement[] {
    return [...box.querySelectorAll<HTMLElement>('button')];
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = buttonsOf(event.currentTarget);
    const here = buttons.indexOf(event.target as HTMLElement);
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: here + (rtl ? -1 : 1),
      ArrowLeft: here + (rtl ? 1 : -1),
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || buttons.length === 0) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  }

  function onFocus(event: FocusEvent<HTMLDivElement>) {
    const here = buttonsOf(event.currentTarget).indexOf(event.target);
    if (here >= 0) setLast(here);
  }

  return (
    <div role="toolbar" tabIndex={-1} aria-label={label} className={className} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children((index) => (index === at ? 0 : -1))}
    </div>
  );
}
