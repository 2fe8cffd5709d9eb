import { lazy, Suspense, type ReactNode } from 'react';
import { ToastProvider } from '../ui/toast.tsx';
import { BrokenScreen, BrokenWindow } from './broken-screen.tsx';
import type { Bridge } from './bridge.ts';
import { BridgeProvider } from './bridge-context.tsx';
import { DropProvider } from './drop.tsx';
import { FlushersProvider, type Flushers } from './flushers.tsx';
import { RotationProvider } from './keys/rotation.tsx';
import { useKeepFocus } from './keep-focus.ts';
import { PrefsProvider } from './prefs.tsx';
import { RouterProvider, useRouter } from './router.tsx';
import { OpenProvider, SessionProvider, useSession } from './session.tsx';
import { DialogOutlet } from './outlet.tsx';
import { TogetherProvider } from './together.tsx';
import { useGuard } from './use-guard.ts';
import { useHelpKeys } from './use-help-keys.ts';

const Frame = lazy(() => import('./frame.tsx').then((m) => ({ default: m.Frame })));
const FirstRunScreen = lazy(() => import('../features/first-run/first-run-screen.tsx').then((m) => ({ default: m.FirstRunScreen })));
const LockScreen = lazy(() => import('../features/lock/lock-screen.tsx').then((m) => ({ default: m.LockScreen })));

function Stage() {
  const { phase } = useSession();
  useGuard();
  useHelpKeys();
  useKeepFocus();
  switch (phase.at) {
    case 'starting':
      return null;
    case 'first-run':
      return <><FirstRunScreen /><DialogOutlet /></>;
    case 'locked':
      return <><LockScreen phase={phase} /><DialogOutlet /></>;
    case 'open':
      return <OpenProvider phase={phase}><RotationProvider><TogetherProvider><Frame /></TogetherProvider></RotationProvider></OpenProvider>;
  }
}

function Toasts({ children }: { children: ReactNode }) {
  const { visit } = useRouter();
  return <ToastProvider page={visit}>{children}</ToastProvider>;
}

export function App({ bridge, flushers }: { bridge: Bridge; flushers: Flushers }) {
  return (
    <BridgeProvider bridge={bridge}>
      <FlushersProvider flushers={flushers}>
        <PrefsProvider>
          <RouterProvider>
            <Toasts>
              <SessionProvider>
                <DropProvider>
                  <BrokenScreen instead={<BrokenWindow />}>
                    <Suspense fallback={null}>
                      <Stage />
                    </Suspense>
                  </BrokenScreen>
                </DropProvider>
              </SessionProvider>
            </Toasts>
          </RouterProvider>
        </PrefsProvider>
      </FlushersProvider>
    </BridgeProvider>
  );
}
