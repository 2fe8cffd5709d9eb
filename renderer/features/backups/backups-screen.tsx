import { useState } from 'react';
import type { BackupItem } from '../../../electron/contract/vault-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { BackupTable } from './backup-table.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import './backups.css';

/** Copies of the whole journal, as sealed as the journal itself. */
export function BackupsScreen() {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const { readOnly } = useJournal();
  const { value, error, again } = useQuery('backups.list', {});
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState<BackupItem | null>(null);

  async function make() {
    setBusy(true);
    setFailed(null);
    const result = await vault.call('backups.make', {});
    setBusy(false);
    if (result.ok) toast({ text: t('backups.made', { n: result.value.entries }) });
    else setFailed(result.error);
    again();
  }

  const trouble = failed ?? error;
  return (
    <>
      <PageHead
        title={t('backups.title')}
        beside={
          !readOnly && (
            <Button look="go" busy={busy ? t('backups.making') : null} onClick={() => void make()}>
              {t('backups.make')}
            </Button>
          )
        }
      >
        <p className="label measure">{t('backups.text')}</p>
      </PageHead>
      {trouble !== null && <ErrorNote error={trouble} onRetry={again} />}
      {value?.length === 0 && <EmptyState says={t('backups.empty')} />}
      {value !== null && value.length > 0 && <BackupTable items={value} onRestore={setChosen} />}
      {chosen !== null && <RestoreDialog item={chosen} onClose={() => { setChosen(null); again(); }} />}
    </>
  );
}
