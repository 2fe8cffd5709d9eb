import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.tsx';
import { useSheet } from './sheet-context.tsx';

type Line = { label: string; first: number | null; after: number | null; looks: readonly (number | null)[] };

/** Every rating with its day, a line a day. Nothing is shown before the first look. */
export function LookTable({ lines }: { lines: readonly Line[] }) {
  const { looks } = useSheet();
  const t = useText();
  const intl = useIntl();
  if (looks.length === 0 || lines.length === 0) return null;
  const number = (rating: number | null | undefined) => (rating === null || rating === undefined ? '–' : intl.formatNumber(rating));
  const days: { key: string; day: string; at: (line: Line) => number | null | undefined }[] = [
    { key: 'first', day: t('worksheet.look.first'), at: (line) => line.first },
    { key: 'after', day: t('worksheet.look.after'), at: (line) => line.after },
    ...looks.map((look, index) => ({
      key: look.at,
      day: intl.formatDate(look.at, { day: 'numeric', month: 'long', year: 'numeric' }),
      at: (line: Line) => line.looks[index],
    })),
  ];
  return (
    <table className="ws-table">
      <caption className="visually-hidden">{t('worksheet.look.all')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('worksheet.look.day')}</span>
          </th>
          {lines.map((line) => (
            <th scope="col" key={line.label}>
              {line.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ key, day, at }) => (
          <tr key={key}>
            <th scope="row">{day}</th>
            {lines.map((line) => (
              <td key={line.label}>{number(at(line))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
