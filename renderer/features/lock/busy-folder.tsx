import { useState } from 'react';
import type { Holder, OpenMode } from '../../../electron/contract/vault-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';

type Props = { name: string; holder: Holder; onMode: (mode: OpenMode) => void; onAgain: () => void };

/** Another window or computer has this folder open. */
export function BusyFolder({ name, holder, onMode, onAgain }: Props) {
  const t = useText();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const where = holder.here ? t('lock.busy.here') : t('lock.busy.there', { device: holder.device });

  return (
    <section className="stack tight" aria-label={name}>
      <p className="words lock-name">{name}</p>
      <p>{where}</p>
      <p className="label">{t(holder.stale ? 'lock.busy.stale' : 'lock.busy.since', { when: dates.instant(holder.since) })}</p>
      <div className="stack tight">
        <Button look="go" full onClick={onAgain}>
          {t('lock.busy.again')}
        </Button>
        <Button full onClick={() => { onMode('read-only'); }}>
          {t('lock.busy.read-only')}
        </Button>
        <Button look="quiet" onClick={() => { setAsking(true); }}>
          {t('lock.busy.anyway')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('lock.anyway.title')}
          confirm={t('lock.anyway.confirm')}
          onClose={() => { setAsking(false); }}
          onConfirm={() => {
            setAsking(false);
            onMode('anyway');
          }}
        >
          <p>{t('lock.anyway.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
