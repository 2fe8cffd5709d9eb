import { useEffect } from 'react';
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
  const { route, visit } = useRouter();
  const { readOnly } = useJournal();
  const bare = pages[route.screen].frame === 'bare';
  useShortcuts();

  useEffect(() => {
    const quiet = requestIdleCallback(() => void readAhead(), { timeout: 3_000 });
    return () => { cancelIdleCallback(quiet); };
  }, []);

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
          <PageOutlet />
        </main>
      </div>
      <DialogOutlet />
    </>
  );
}
