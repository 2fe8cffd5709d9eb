import { Suspense, type ComponentType } from 'react';
import { BrokenNote, BrokenScreen } from './broken-screen.tsx';
import { HoldKeys } from './hold-keys.tsx';
import type { DialogRoute, PageRoute } from './route.ts';
import { useRouter } from './router.tsx';
import { dialogs, pages } from './routes.tsx';

/** The page where the person is. A new visit is a new mount, so that no screen shows the last one's words. */
export function PageOutlet() {
  const { route, visit } = useRouter();
  const Screen = pages[route.screen].Screen as ComponentType<{ route: PageRoute }>;
  return (
    <BrokenScreen key={visit} instead={<BrokenNote />}>
      <Suspense fallback={null}>
        <Screen route={route} />
      </Suspense>
    </BrokenScreen>
  );
}

export function DialogOutlet() {
  const { dialog, closeDialog } = useRouter();
  if (dialog === null) return null;
  const Screen = dialogs[dialog.screen] as ComponentType<{ route: DialogRoute; onClose: () => void }>;
  return (
    <BrokenScreen key={dialog.screen} instead={null}>
      <Suspense fallback={<HoldKeys />}>
        <Screen route={dialog} onClose={closeDialog} />
      </Suspense>
    </BrokenScreen>
  );
}
