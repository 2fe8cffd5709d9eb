import type { Import } from './use-import.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

const steps: readonly string[] = ['read', 'check', 'write', 'undo'];

/** How far it is, that it was stopped, or what went wrong. */
export function WorkProgress({ entries: { job, work, stopped, error } }: { entries: Import }) {
  const t = useText();
  const { state } = job;
  const first = work === 'take' ? 'write' : work === 'undo' ? 'undo' : 'read';
  return (
    <>
      <p className="import-said" role="status" hidden={!stopped}>
        {stopped && t('import.stopped')}
      </p>
      {work !== null && (
        <JobProgress
          label={t(`import.step.${state !== null && steps.includes(state.step) ? state.step : first}`)}
          done={state?.done ?? 0}
          of={state?.of ?? null}
          onStop={job.stop}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
