import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.tsx';
import { useSheet } from './sheet-context.tsx';

type Row = { label: string; first: number | null; after: number | null; looks: readonly (number | null)[] };

/** Every rating with its day. Nothing is shown before the first look. */
export function LookTable({ rows }: { rows: readonly Row[] }) {
  const { looks } = useSheet();
  const t = useText();
  const intl = useIntl();
  if (looks.length === 0 || rows.length === 0) return null;
  const number = (rating: number | null | undefined) => (rating === null || rating === undefined ? '–' : intl.formatNumber(rating));
  return (
    <div className="ws-table-scroll" tabIndex={0} role="group" aria-label={t('worksheet.look.all')}>
      <table className="ws-table">
        <caption className="visually-hidden">{t('worksheet.look.all')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('worksheet.look.first')}</th>
            <th scope="col">{t('worksheet.look.after')}</th>
            {looks.map((look) => (
              <th scope="col" key={look.at}>
                {intl.formatDate(look.at, { day: 'numeric', month: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{number(row.first)}</td>
              <td>{number(row.after)}</td>
              {looks.map((look, index) => (
                <td key={look.at}>{number(row.looks[index])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
