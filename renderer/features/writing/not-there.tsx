import type { Failure } from '../../../electron/contract/result.ts';
import { StepHeader } from '../../app/step-header.tsx';
import { useBack } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

/** What one wanted to write in cannot be read. */
export function NotThere({ error }: { error: Failure }) {
  const t = useText();
  const back = useBack();
  return (
    <div className="step">
      <StepHeader onLeave={back} leave={t('ui.back')} />
      <div className="ask">
        <PageTitle look="title">{t('writing.not-there')}</PageTitle>
        <ErrorNote error={error} />
      </div>
    </div>
  );
}
