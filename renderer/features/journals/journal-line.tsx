import type { RecentVault } from '../../../electron/contract/shell.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { item: RecentVault; here: boolean; onOpen: () => void; onForget: () => void; onDelete: () => void };

export function JournalLine({ item, here, onOpen, onForget, onDelete }: Props) {
  const t = useText();
  return (
    <li>
      <div>
        <p className="words">{item.name}</p>
        <p className="note path">{item.reachable ? <bdi>{item.path}</bdi> : t('journals.not-there', { path: item.path })}</p>
      </div>
      <div className="row">
        {here ? (
          <span className="label">{t('journals.here')}</span>
        ) : (
          <>
            <Button aria-label={t('journals.open-name', { name: item.name })} onClick={onOpen}>{t('journals.open')}</Button>
            <Button look="quiet" aria-label={t('journals.forget-name', { name: item.name })} onClick={onForget}>{t('journals.forget')}</Button>
          </>
        )}
        {item.reachable && <Button look="quiet" aria-label={t('journals.delete-name', { name: item.name })} onClick={onDelete}>{t('journals.delete')}</Button>}
      </div>
    </li>
  );
}
