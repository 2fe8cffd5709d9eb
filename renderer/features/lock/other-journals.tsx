import { useState } from 'react';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { DeleteJournal } from '../../app/journals/delete-journal.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icons.tsx';

type Props = { recent: RecentVault[]; chosen: RecentVault | null; /** The chosen one cannot be opened: then the way on is here. */ stuck: boolean; onChoose: (place: RecentVault) => void };

export function OtherJournals({ recent, chosen, stuck, onChoose }: Props) {
  const t = useText();
  const shell = useShell();
  const { makeNew } = useSession();
  const [gone, setGone] = useState<string[]>([]);
  const [open, setOpen] = useState(chosen === null || stuck);
  const [deleting, setDeleting] = useState<RecentVault | null>(null);
  const listed = recent.filter((place) => !gone.includes(place.id));

  async function pick() {
    const place = await shell.call('places.pick', {});
    if (place !== null) onChoose(place);
  }

  function forget(id: string) {
    setGone((before) => [...before, id]);
    void shell.call('places.forget', { id });
  }

  return (
    <Fold summary={t('lock.others')} open={open} onToggle={setOpen}>
      <ul className="lock-journals">
        {listed.map((place) => (
          <li key={place.id}>
            <button type="button" className="lock-journal" aria-current={place.id === chosen?.id ? 'true' : undefined} onClick={() => { onChoose(place); }}>
              <span className="words">{place.name}</span>
              <span className="note">{place.reachable ? place.path : t('lock.not-there', { path: place.path })}</span>
            </button>
            {place.reachable && (
              <Button look="icon" aria-label={t('lock.delete', { name: place.name })} title={t('lock.delete', { name: place.name })} onClick={() => { setDeleting(place); }}>
                <Icon name="trash" />
              </Button>
            )}
            <Button look="icon" aria-label={t('lock.forget', { name: place.name })} title={t('lock.forget', { name: place.name })} onClick={() => { forget(place.id); }}>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="quiet" onClick={() => void pick()}>
          {t('lock.open-folder')}
        </Button>
        <Button look="quiet" onClick={makeNew}>
          {t('lock.new')}
        </Button>
      </div>
      {deleting !== null && (
        <DeleteJournal
          place={deleting}
          onClose={() => { setDeleting(null); }}
          onDeleted={() => {
            setGone((before) => [...before, deleting.id]);
            setDeleting(null);
          }}
        />
      )}
    </Fold>
  );
}
