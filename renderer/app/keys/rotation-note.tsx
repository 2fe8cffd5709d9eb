import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { useRotation } from './rotation.tsx';

/** How far the sealing with a new recovery key is. Empty while there is none. */
export function RotationNote() {
  const t = useText();
  const { state, go, pause, close } = useRotation();
  switch (state.at) {
    case 'none':
      return null;
    case 'running':
      return <JobProgress label={t('app.rotation.running')} done={state.done} of={state.of} stop={t('app.rotation.pause')} onStop={pause} />;
    case 'waiting':
      return (
        <div className="stack tight">
          <div className="banner" role="status">
            <span>{t('app.rotation.waiting')}</span>
            {state.error?.code !== 'vault-read-only' && <Button onClick={() => void go()}>{t('app.rotation.go-on')}</Button>}
          </div>
          {state.error !== null && <ErrorNote error={state.error} />}
        </div>
      );
    case 'done':
      return (
        <div className="banner" role="status">
          <span>{t('app.rotation.done')}</span>
          {state.left > 0 && <span>{t('app.rotation.left', { n: state.left })}</span>}
          <Button look="quiet" onClick={close}>{t('ui.close')}</Button>
        </div>
      );
  }
}
