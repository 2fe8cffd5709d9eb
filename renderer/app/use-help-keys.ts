import { useEffect } from 'react';
import { useWindowKeys } from '../ui/use-keys.ts';
import { useShellEvent } from './bridge-context.tsx';
import { dialogOfKey, takeEarlyKey } from './early-keys.ts';
import { useNavigate } from './router.tsx';

/** Help and the plan, on every screen: by key, without a way through another process, and by the menu. */
export function useHelpKeys(): void {
  const navigate = useNavigate();

  useShellEvent('menu.command', ({ command }) => {
    if (command === 'help-now') navigate({ screen: 'help' });
    else if (command === 'safety-plan') navigate({ screen: 'plan' });
  });

  // Before anyone else: the menu's accelerator gets only what the page has not used, and would open it a second time, perhaps after it was closed.
  useWindowKeys((event) => {
    const dialog = event.repeat ? null : dialogOfKey(event);
    if (dialog === null) return;
    event.preventDefault();
    navigate({ screen: dialog });
  }, true);

  useEffect(() => {
    const early = takeEarlyKey();
    if (early !== null) navigate({ screen: early });
  }, [navigate]);
}
