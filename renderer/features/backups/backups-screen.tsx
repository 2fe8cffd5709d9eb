import { useState } from 'react';
import type { ListedBackup } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useJournal } from '../../app/session.tsx';
import { useJob } from '../../app/use-job.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { BackupTable } from './backup-table.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondSection } from './second-section.tsx';
import './backups.css';

/** Copies of the whole journal, as sealed as the journal itself. */
export function BackupsScreen() {
  const t = useText();
  const toast = useToast();
  const job = useJob();
  const { readOnly } = useJournal();
  const { value, error, again } = useQuery('backups.list', {});
  const second = useQuery('second.state', {});
  const [failed, setFailed] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState<ListedBackup | null>(null);

  function readAgain() {
    again();
    second.again();
  }

  async function make() {
    setFailed(null);
    const result = await job.run('backups.make', {});
    if (result.ok) toast({ text: t('backups.made', { n: result.value.entries }) });
    else if (result.error.code !== 'stopped') setFailed(result.error);
    readAgain();
  }

  const trouble = failed ?? error;
  return (
    <>
      <PageHead
        title={t('backups.title')}
        beside={
          !readOnly && (
            <Button look="go" busy={job.state !== null ? t('backups.making') : null} onClick={() => void make()}>
              {t('backups.make')}
            </Button>
          )
        }
      >
        <p className="label measure">{t('backups.text')}</p>
      </PageHead>
      {job.state !== null && <JobProgress label={t(job.state.step === 'second' ? 'backups.step.second' : 'backups.making')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {trouble !== null && <ErrorNote error={trouble} onRetry={readAgain} />}
      {value?.length === 0 && <EmptyState says={t('backups.empty')} />}
      {value !== null && value.length > 0 && <BackupTable items={value} two={second.value !== null} onRestore={setChosen} />}
      <SecondSection query={second} onChanged={readAgain} />
      <RecoverySection />
      {chosen !== null && <RestoreDialog item={chosen} onClose={() => { setChosen(null); readAgain(); }} />}
    </>
  );
}
