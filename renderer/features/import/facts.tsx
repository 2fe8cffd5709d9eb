import { useIntl } from 'react-intl';
import type { ImportReport } from '../../../electron/contract/import-calls.ts';
import { useText } from '../../i18n/use-text.tsx';

/** How many, from when to when; read out again when an answer changes it. */
export function Facts({ report }: { report: ImportReport }) {
  const t = useText();
  const intl = useIntl();
  const { source, fresh, already, kinds, from, to } = report;
  const day = (text: string) => intl.formatDate(`${text}T00:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const mixed = kinds.length > 1;
  // Our own entries always name their zone.
  const ours = source === 'footbridge-json' || source === 'footbridge-markdown';
  return (
    <div className="import-facts" role="status">
      <p className="lead">{fresh > 0 ? t('import.fresh', { n: fresh }) : already > 0 ? t('import.nothing-new', { n: already }) : t('import.nothing')}</p>
      {(mixed || fresh > 0) && kinds.length > 0 && <p>{intl.formatList(kinds.map(({ kind, count }) => t(`import.kind.${kind}`, { n: count })))}</p>}
      {from !== null && to !== null && <p>{from === to ? t('import.day', { day: day(from) }) : t('import.days', { from: day(from), to: day(to) })}</p>}
      {fresh > 0 && already > 0 && <p>{t('import.already', { n: already })}</p>}
      {from !== null && !ours && <p className="note">{t('import.zone', { zone: report.zone.replaceAll('_', ' ') })}</p>}
    </div>
  );
}
