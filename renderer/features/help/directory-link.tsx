import { useState } from 'react';
import { useShell } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { directory } from '../../safety/crisis-lines.ts';

/** Says first that this leaves the app. */
export function DirectoryLink() {
  const t = useText();
  const shell = useShell();
  const [asking, setAsking] = useState(false);

  if (!asking) {
    return (
      <div>
        <Button look="quiet" flush onClick={() => { setAsking(true); }}>
          {t('help.directory')}
        </Button>
      </div>
    );
  }
  return (
    <div className="card stack tight" role="group" aria-label={directory}>
      <p>{t('help.directory-text', { site: directory })}</p>
      <div className="row">
        <Button autoFocus onClick={() => void shell.call('system.browse', { url: `https://${directory}` }).then(() => { setAsking(false); })}>
          {t('help.directory-open')}
        </Button>
        <Button look="quiet" onClick={() => { setAsking(false); }}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
