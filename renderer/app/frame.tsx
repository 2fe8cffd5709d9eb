import { useEffect, useLayoutEffect } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { FolderNote } from './folder-note.tsx';
import { RotationNote } from './keys/rotation-note.tsx';
import { PageOutlet, DialogOutlet } from './outlet.tsx';
import { Rail } from './rail.tsx';
import { useRouter } from './router.tsx';
import { pages, readAhead } from './routes.tsx';
import { useJournal } from './session.tsx';
import { TogetherFrame } from './together-frame.tsx';
import { useTogether } from './together.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The window of an open journal: rail, page, and what opens over it. */
export function Frame() {
  const { value } = useTogether();
  return value === null ? <OpenFrame /> : <TogetherFrame together={value} />;
}

function OpenFrame() {
  const t = useText();
  const { route, visit, navigate } = useRouter();
  const { readOnly, settings } = useJournal();
  const bare = pages[route.screen].frame === 'bare';
  useShortcuts();

  useEffect(() => {
    const quiet = requestIdleCallback(() => void readAhead(), { timeout: 3_000 });
    return () => { cancelIdleCallback(quiet); };
  }, []);

  // Who works with people begins with their week.
  const toPeople = settings.use === 'therapist' && visit === 0 && route.screen === 'home';
  useLayoutEffect(() => {
    if (toPeople) navigate({ screen: 'people' }, { replace: true });
  }, [toPeople, navigate]);

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [visit]);

  return (
    <>
      <div className={bare ? 'app bare' : 'app'}>
        {!bare && <Rail />}
        <main className="main" id="main" tabIndex={-1}>
          {readOnly && !bare && <p className="banner">{t('app.read-only')}</p>}
          <FolderNote />
          {!bare && route.screen !== 'new-key' && <RotationNote />}
          {!toPeople && <PageOutlet />}
        </main>
      </div>
      <DialogOutlet />
    </>
  );
}
