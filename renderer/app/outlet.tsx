import { Suspense, useEffect, useState, type ComponentType } from 'react';
import { BrokenNote, BrokenScreen } from './broken-screen.tsx';
import { HoldKeys } from './hold-keys.tsx';
import type { DialogRoute, PageRoute } from './route.ts';
import { useRouter } from './router.tsx';
import { pages, readDialog, readyDialog } from './routes.tsx';

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

/** What lies over the page. */
export function DialogOutlet() {
  const { dialogs, closeDialog } = useRouter();
  return dialogs.map((dialog) => (
    <BrokenScreen key={dialog.screen} instead={null}>
      <DialogHere dialog={dialog} onClose={() => { closeDialog(dialog.screen); }} />
    </BrokenScreen>
  ));
}

function DialogHere({ dialog, onClose }: { dialog: DialogRoute; onClose: () => void }) {
  const { screen } = dialog;
  const [Screen, setScreen] = useState(() => readyDialog(screen));

  useEffect(() => {
    if (Screen !== null) return;
    readDialog(screen).then(
      (read) => { setScreen(() => read); },
      (error: unknown) => { setScreen(() => { throw error; }); },
    );
  }, [Screen, screen]);

  return Screen === null ? <HoldKeys /> : <Screen route={dialog} onClose={onClose} />;
}
