import { useWindowKeys } from '../ui/use-keys.ts';
import { useShellEvent } from './bridge-context.tsx';
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
    if (event.repeat || (event.key !== 'F1' && event.key !== 'F2')) return;
    event.preventDefault();
    navigate({ screen: event.key === 'F1' ? 'help' : 'plan' });
  }, true);
}
