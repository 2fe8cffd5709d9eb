import { useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { useShell, useVaultEvent } from './bridge-context.tsx';
import { useJournal } from './session.tsx';

type Folder = 'there' | 'gone' | 'back' | 'changed';

/** The journal's folder went out of reach, such as on a stick that was pulled out; and what came of it once it is back. */
export function FolderNote() {
  const t = useText();
  const shell = useShell();
  const { place } = useJournal();
  const [folder, setFolder] = useState<Folder>('there');

  useVaultEvent('vault.folder', ({ there, changed }) => {
    setFolder(!there ? 'gone' : changed ? 'changed' : 'back');
  });

  return (
    // Always there, so that a reader hears what comes into it.
    <div role="status" className="folder-note">
      {folder === 'gone' && (
        <div className="trouble">
          <p className="what">{t('app.folder.gone')}</p>
          <bdi className="path">{place?.path}</bdi>
          <p>{t('app.folder.gone-do')}</p>
        </div>
      )}
      {folder === 'back' && (
        <div className="banner">
          <span>{t('app.folder.back')}</span>
          <Button look="quiet" onClick={() => { setFolder('there'); }}>{t('ui.close')}</Button>
        </div>
      )}
      {folder === 'changed' && (
        <div className="banner">
          <span>{t('app.folder.changed')}</span>
          <Button onClick={() => void shell.call('lock.now', {})}>{t('app.lock')}</Button>
          <Button look="quiet" onClick={() => { setFolder('there'); }}>{t('ui.close')}</Button>
        </div>
      )}
    </div>
  );
}
