import { useState } from 'react';
import type { MergeReport } from '../../../electron/contract/merge-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useJob } from '../../app/use-job.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { MergeDone, type Merged } from './merge-done.tsx';
import { MergeReview, type Choices } from './merge-review.tsx';
import { UnlockCopy } from './unlock-copy.tsx';
import './merge.css';

type Stage =
  | { at: 'start' }
  | { at: 'locked'; look: string; folder: string }
  | { at: 'review'; report: MergeReport; folder: string }
  | { at: 'done'; merged: Merged };

/** Another copy of this journal, such as one on a stick, is merged into it. */
export function MergeScreen() {
  const t = useText();
  const shell = useShell();
  const job = useJob();
  const { readOnly } = useJournal();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [error, setError] = useState<Failure | null>(null);

  async function choose() {
    const grant = await shell.call('files.folder', { purpose: 'merge' });
    if (grant === null) return;
    setError(null);
    const result = await job.run('merge.look', { token: grant.token });
    if (!result.ok) setError(result.error);
    else if (result.value.is === 'locked') setStage({ at: 'locked', look: result.value.look, folder: grant.label });
    else setStage({ at: 'review', report: result.value.report, folder: grant.label });
  }

  async function unlock(secret: string) {
    if (stage.at !== 'locked') return;
    setError(null);
    const result = await job.run('merge.unlock', { look: stage.look, secret });
    if (!result.ok) setError(result.error);
    else if (result.value.is === 'report') setStage({ at: 'review', report: result.value.report, folder: stage.folder });
  }

  async function merge({ stand, keep }: Choices) {
    if (stage.at !== 'review') return;
    setError(null);
    const result = await job.run('merge.take', { look: stage.report.look, stand: [...stand].map(([id, side]) => ({ id, side })), keep: [...keep] });
    if (result.ok) setStage({ at: 'done', merged: result.value });
    else setError(result.error);
  }

  const busy = job.state !== null;
  return (
    <>
      <PageHead title={t('merge.title')}>
        <p className="label measure">{t('merge.text')}</p>
      </PageHead>
      {stage.at === 'start' && (
        <div className="stack tight">
          <p className="measure">{t('merge.only-read')}</p>
          {readOnly ? <p className="label">{t('merge.read-only')}</p> : (
            <div className="row">
              <Button look="go" busy={busy ? t('merge.reading') : null} onClick={() => void choose()}>{t('merge.choose')}</Button>
            </div>
          )}
        </div>
      )}
      {stage.at === 'locked' && <UnlockCopy folder={stage.folder} busy={busy} onUnlock={(secret) => void unlock(secret)} />}
      {stage.at === 'review' && (
        <MergeReview report={stage.report} folder={stage.folder} busy={busy} onMerge={(choices) => void merge(choices)} onOther={() => void choose()} />
      )}
      {stage.at === 'done' && <MergeDone merged={stage.merged} />}
      {job.state !== null && <JobProgress label={t(stage.at === 'review' ? 'merge.writing' : 'merge.reading')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
