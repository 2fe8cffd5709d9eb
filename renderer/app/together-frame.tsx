import { Suspense, useEffect } from 'react';
import type { TogetherValue } from '../../electron/contract/session-calls.ts';
import { useWindowKeys } from '../ui/use-keys.ts';
import { useRootClass } from '../ui/use-root-class.ts';
import { BrokenScreen, BrokenWindow } from './broken-screen.tsx';
import { useShell } from './bridge-context.tsx';
import { DialogOutlet } from './outlet.tsx';
import { withCommand } from './platform.ts';
import { TogetherScreen } from './routes.tsx';
import { ShutJournal } from './session.tsx';

/**
 * The window while one reads together. No page, rail, menu command or shortcut is heard but these: lock, and help and the plan
 * (decision 0118).
 */
export function TogetherFrame({ together }: { together: TogetherValue }) {
  const shell = useShell();
  // A message from before, with words in it, is not left standing.
  useRootClass('reads-together');

  useWindowKeys((event) => {
    if (!withCommand(event) || event.key.toLowerCase() !== 'l') return;
    event.preventDefault();
    void shell.call('lock.now', {});
  });

  useEffect(() => {
    // People talk: nobody touches the computer for a while. The system's own lock still comes.
    void shell.call('lock.hold', { on: true });
    return () => {
      void shell.call('lock.hold', { on: false });
    };
  }, [shell]);

  return (
    <>
      <BrokenScreen instead={<BrokenWindow />}>
        <Suspense fallback={null}>
          <TogetherScreen together={together} />
        </Suspense>
      </BrokenScreen>
      <ShutJournal>
        <DialogOutlet />
      </ShutJournal>
    </>
  );
}
