import type { Failure } from '../../electron/contract/result.ts';
import { useText } from '../i18n/use-text.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageTitle } from '../ui/page-head.tsx';
import { useBack } from './router.tsx';
import { StepHeader } from './step-header.tsx';

/** What one wanted to write in cannot be read. */
export function NotThere({ title, error }: { title: string; error: Failure }) {
  const t = useText();
  const back = useBack();
  return (
    <div className="step">
      <StepHeader onLeave={back} leave={t('ui.back')} />
      <div className="ask">
        <PageTitle look="title">{title}</PageTitle>
        <ErrorNote error={error} />
      </div>
    </div>
  );
}
