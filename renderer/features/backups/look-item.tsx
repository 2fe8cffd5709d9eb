import { useState } from 'react';
import type { BackupEntry } from '../../../electron/contract/backup-calls.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type Props = { look: string; item: BackupEntry; chosen: boolean; onChoose: ((on: boolean) => void) | null };

/** One entry of a backup: its name, how it stands to the present, and both texts to read. */
export function LookItem({ look, item, chosen, onChoose }: Props) {
  const t = useText();
  const kind = useKindName()(item.entry);
  const [open, setOpen] = useState(false);
  const { value, error, again } = useQuery('backups.entry', open ? { look, id: item.id } : null);
  const two = value?.now != null && item.kind === 'differs';
  const says = t(`backups.kind.${item.kind}`);
  const name = <EntryName entry={item.entry} />;
  return (
    <li className={onChoose === null ? undefined : 'backups-chooses'}>
      {onChoose === null ? (
        <>
          {name}
          <p className="note">{says}</p>
        </>
      ) : (
        <Checkbox label={name} hint={says} checked={chosen} onChange={onChoose} />
      )}
      <Fold
        open={open}
        onToggle={setOpen}
        summary={
          <>
            {t('backups.read')}
            <VisuallyHidden> {item.entry.title === '' ? kind : item.entry.title}</VisuallyHidden>
          </>
        }
      >
        {error !== null && <ErrorNote error={error} onRetry={again} />}
        {value !== null && (
          <div className="backups-texts">
            {value.then !== null && (
              <section aria-label={t('backups.then')}>
                {two && <p className="label">{t('backups.then')}</p>}
                <EntryRead content={value.then} />
              </section>
            )}
            {two && value.now !== null && (
              <section aria-label={t('backups.now')}>
                <p className="label">{t('backups.now')}</p>
                <EntryRead content={value.now} />
              </section>
            )}
          </div>
        )}
      </Fold>
    </li>
  );
}
