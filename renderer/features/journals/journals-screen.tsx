import { useCallback, useEffect, useState } from 'react';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { DeleteJournal } from '../../app/journals/delete-journal.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { JournalLine } from './journal-line.tsx';
import './journals.css';

/** The journals that were opened on this computer, each with its own passphrase and its own window. */
export function JournalsScreen() {
  const t = useText();
  const shell = useShell();
  const toast = useToast();
  const navigate = useNavigate();
  const { place } = useJournal();
  const [listed, setListed] = useState<RecentVault[] | null>(null);
  const [deleting, setDeleting] = useState<RecentVault | null>(null);

  const read = useCallback(() => void shell.call('places.recent', {}).then(setListed), [shell]);
  useEffect(read, [read]);

  return (
    <>
      <PageHead title={t('journals.title')}>
        <p className="label measure">{t('journals.text')}</p>
      </PageHead>
      <div className="stack">
        <ul className="journals">
          {listed?.map((item) => (
            <JournalLine
              key={item.id}
              item={item}
              here={item.id === place?.id}
              onOpen={() => void shell.call('windows.open', { for: { place: item.id } })}
              onForget={() => void shell.call('places.forget', { id: item.id }).then(read)}
              onDelete={() => { setDeleting(item); }}
            />
          ))}
        </ul>
        <div className="row">
          <Button onClick={() => void shell.call('windows.open', { for: 'new' })}>{t('journals.new')}</Button>
          <Button onClick={() => void shell.call('windows.open', { for: 'list' })}>{t('journals.other')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'settings' }); }}>{t('journals.to-settings')}</Button>
        </div>
        <p className="note">{t('journals.windows')}</p>
      </div>
      {deleting !== null && (
        <DeleteJournal
          place={deleting}
          onClose={() => { setDeleting(null); }}
          onDeleted={(kept) => {
            toast({ text: t(kept > 0 ? 'app.delete.done-but' : 'app.delete.done', { name: deleting.name, n: kept }) });
            setDeleting(null);
            read();
          }}
        />
      )}
    </>
  );
}
