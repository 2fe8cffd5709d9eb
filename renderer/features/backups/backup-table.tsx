import { useIntl } from 'react-intl';
import type { BackupItem } from '../../../electron/contract/vault-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type Props = { items: readonly BackupItem[]; onRestore: (item: BackupItem) => void };

export function BackupTable({ items, onRestore }: Props) {
  const t = useText();
  return (
    <table className="backups-table">
      <thead>
        <tr>
          <th scope="col">{t('backups.when')}</th>
          <th scope="col">{t('backups.holds')}</th>
          <th scope="col">{t('backups.tested')}</th>
          <th scope="col">
            <VisuallyHidden>{t('backups.restore')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} onRestore={onRestore} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, onRestore }: { item: BackupItem; onRestore: (item: BackupItem) => void }) {
  const t = useText();
  const intl = useIntl();
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
      <td>
        <Button aria-label={t('backups.restore-one', { when })} onClick={() => { onRestore(item); }}>
          {t('backups.restore')}
        </Button>
      </td>
    </tr>
  );
}
