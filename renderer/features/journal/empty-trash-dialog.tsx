import { useEffect, useState } from 'react';
import type { HeldInBackups } from '../../../electron/contract/backup-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useDates } from '../../app/dates.ts';
import { useJob } from '../../app/use-job.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { JobProgress } from '../../ui/job-progress.tsx';

type Props = { total: number; onClose: () => void; onDone: (says: string) => void };

/** Deleting for good: until when the backups still hold it, and whether it shall go from there too. */
export function EmptyTrashDialog({ total, onClose, onDone }: Props) {
  const t = useText();
  const job = useJob();
  const { long } = useDates();
  const [held, setHeld] = useState<HeldInBackups | null>(null);
  const [too, setToo] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const [emptying, setEmptying] = useState(false);

  const { run } = job;
  useEffect(() => {
    void run('trash.held', {}).then((result) => {
      if (result.ok) setHeld(result.value);
      else if (result.error.code !== 'stopped') setError(result.error);
    });
  }, [run]);

  async function empty() {
    // Whoever does not wait for the answer need not.
    job.stop();
    setError(null);
    setEmptying(true);
    const result = await job.run('trash.empty', { backups: too });
    setEmptying(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    const { entries, backups, left, later } = result.value;
    const says = [t('journal.trash.emptied', { n: entries })];
    if (backups > 0) says.push(t('journal.trash.emptied-backups', { n: backups }));
    if (left > 0) says.push(t('journal.trash.emptied-left', { n: left }));
    if (later) says.push(t('journal.trash.emptied-later'));
    onDone(says.join(' '));
  }

  return (
    <Dialog title={t('journal.trash.ask', { n: total })} onClose={onClose}>
      <p>{t('journal.trash.ask.body')}</p>
      {job.state !== null && !emptying && <p className="label" role="status">{t('journal.trash.looking')}</p>}
      {held !== null && <HeldWords held={held} until={held.until === null ? '' : long(held.until)} />}
      {held !== null && (held.backups > 0 || held.secondAway) && (
        <Checkbox label={t('journal.trash.too')} hint={t(held.secondAway ? 'journal.trash.too-later' : 'journal.trash.too-hint')} checked={too} onChange={setToo} />
      )}
      {job.state !== null && <JobProgress label={t(emptying ? 'journal.trash.removing' : 'journal.trash.looking')} done={job.state.done} of={job.state.of} onStop={job.stop} />}
      {error !== null && (error.code === 'stopped' ? <p className="trouble" role="alert">{t('journal.trash.stopped')}</p> : <ErrorNote error={error} />)}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>{t('journal.trash.ask.no')}</Button>
        <Button look="go" busy={emptying ? t('journal.trash.removing') : null} onClick={() => void empty()}>{t('journal.trash.ask.yes', { n: total })}</Button>
      </div>
    </Dialog>
  );
}

function HeldWords({ held, until }: { held: HeldInBackups; until: string }) {
  const t = useText();
  const { backups, lasting, unread, secondAway } = held;
  return (
    <>
      {backups === 0 && <p>{t('journal.trash.held-none')}</p>}
      {backups > 0 && <p>{t('journal.trash.held', { n: backups })}</p>}
      {until !== '' && <p>{t('journal.trash.held-until', { day: until })}</p>}
      {lasting > 0 && <p>{t('journal.trash.held-lasting', { n: lasting, all: lasting === backups })}</p>}
      {secondAway && <p>{t('journal.trash.held-away')}</p>}
      {unread > 0 && <p>{t('journal.trash.held-unread', { n: unread })}</p>}
    </>
  );
}
