import type { ShellEventPayload } from '../../electron/contract/shell.ts';
import { useWindowKeys } from '../ui/use-keys.ts';
import { useShell, useShellEvent } from './bridge-context.tsx';
import { isMac, withCommand } from './platform.ts';
import type { Route } from './route.ts';
import { useRouter } from './router.tsx';
import { useJournal } from './session.tsx';

type Command = Exclude<ShellEventPayload<'menu.command'>['command'], 'help-now' | 'safety-plan'>;

/** Keys that a menu may not be there to catch. A menu's own accelerator is not seen by the page, so nothing runs twice. */
function commandOf(event: KeyboardEvent): Command | 'lock' | 'back' | 'forward' | null {
  if (event.altKey && !isMac && event.key === 'ArrowLeft') return 'back';
  if (event.altKey && !isMac && event.key === 'ArrowRight') return 'forward';
  if (!withCommand(event)) return null;
  if (isMac && event.key === '[') return 'back';
  if (isMac && event.key === ']') return 'forward';
  if (event.shiftKey) return event.key.toLowerCase() === 'c' ? 'check-in' : null;
  const keys: Partial<Record<string, Command | 'lock'>> = { k: 'search', l: 'lock', n: 'new-entry', t: 'new-thought', f: 'search', '1': 'home', '2': 'journal', ',': 'settings' };
  return keys[event.key.toLowerCase()] ?? null;
}

export function useShortcuts(): void {
  const shell = useShell();
  const { settings } = useJournal();
  const { navigate, leave } = useRouter();

  function run(command: Command): void {
    const routes: Record<Command, Route> = {
      'check-in': { screen: 'check-in' },
      'new-entry': { screen: 'edit' },
      'new-thought': { screen: 'worksheet', worksheet: 'thought-record', length: settings.thoughtLength },
      search: { screen: 'journal', search: true },
      home: { screen: 'home' },
      journal: { screen: 'journal' },
      settings: { screen: 'settings' },
    };
    navigate(routes[command], { leaving: true });
  }

  useShellEvent('menu.command', ({ command }) => {
    if (command !== 'help-now' && command !== 'safety-plan') run(command);
  });

  useWindowKeys((event) => {
    if (event.defaultPrevented || event.repeat) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command === 'lock') void shell.call('lock.now', {});
    else if (command === 'back') leave(-1);
    else if (command === 'forward') leave(1);
    else run(command);
  });
}
