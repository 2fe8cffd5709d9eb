import type { Failure } from '../../../electron/contract/result.ts';
import type { JobState } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

/** How far it is, or what went wrong, where it is in sight wherever the page is scrolled to. */
export function FootNews({ state, onStop, failed }: { state: JobState | null; onStop: () => void; failed: Failure | null }) {
  const t = useText();
  if (state !== null) return <JobProgress label={t(`carry.out.step.${state.step === '' ? 'load' : state.step}`)} done={state.done} of={state.of} onStop={onStop} />;
  return failed === null ? null : <ErrorNote error={failed} />;
}
