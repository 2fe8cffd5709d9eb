import { useIntl } from 'react-intl';
import type { ListedBackup } from '../../../electron/contract/backup-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type Props = {
  items: readonly ListedBackup[];
  /** There is a second folder, so it matters where each one lies. */
  two: boolean;
  onRestore: (item: ListedBackup) => void;
};

export function BackupTable({ items, two, onRestore }: Props) {
  const t = useText();
  const where = two || items.some(({ lies }) => lies !== 'here');
  return (
    <table className="backups-table">
      <thead>
        <tr>
          <th scope="col">{t('backups.when')}</th>
          <th scope="col">{t('backups.holds')}</th>
          <th scope="col">{t('backups.tested')}</th>
          {where && <th scope="col">{t('backups.where')}</th>}
          <th scope="col">
            <VisuallyHidden>{t('backups.do')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} where={where} onRestore={onRestore} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, where, onRestore }: { item: ListedBackup; where: boolean; onRestore: (item: ListedBackup) => void }) {
  const t = useText();
  const intl = useIntl();
  const navigate = useNavigate();
  const { instant } = useDates();
  const when = instant(item.made);
  const size = intl.formatNumber(Math.max(0.1, item.bytes / 1_000_000), { maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">
        {when}
        <span className="note">{t(`backups.why.${item.why}`)}</span>
      </th>
      <td className="numbers">
        {t('backups.entries', { n: item.entries })}
        <span className="note">{t('backups.size', { mb: size })}</span>
      </td>
      <td>{t(item.tested ? 'backups.tested-yes' : 'backups.tested-no')}</td>
      {where && <td>{t(`backups.lies.${item.lies}`)}</td>}
      <td>
        <div className="backups-do">
          <Button aria-label={t('backups.look-one', { when })} onClick={() => { navigate({ screen: 'backup', id: item.id }); }}>
            {t('backups.look')}
          </Button>
          <Button look="quiet" aria-label={t('backups.restore-one', { when })} onClick={() => { onRestore(item); }}>
            {t('backups.restore')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
