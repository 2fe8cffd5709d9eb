import { Suspense, useEffect, useState, type ComponentType } from 'react';
import { BrokenNote, BrokenScreen } from './broken-screen.tsx';
import { HoldKeys } from './hold-keys.tsx';
import type { DialogRoute, PageRoute } from './route.ts';
import { useRouter } from './router.tsx';
import { dialogScreen, pages, readHelpAhead } from './routes.tsx';

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

/** What lies over the page. Help and the plan are made ready before anyone asks for them, on the lock screen too. */
export function DialogOutlet() {
  const { dialogs, closeDialog } = useRouter();

  useEffect(() => {
    void readHelpAhead();
  }, []);

  return dialogs.map((dialog) => (
    <BrokenScreen key={dialog.screen} instead={null}>
      <Suspense fallback={<HoldKeys />}>
        <DialogHere dialog={dialog} onClose={() => { closeDialog(dialog.screen); }} />
      </Suspense>
    </BrokenScreen>
  ));
}

/** Chosen once: a dialog that is open is not drawn anew when its code turns out to be there. */
function DialogHere({ dialog, onClose }: { dialog: DialogRoute; onClose: () => void }) {
  const [Screen] = useState(() => dialogScreen(dialog.screen));
  return <Screen route={dialog} onClose={onClose} />;
}
