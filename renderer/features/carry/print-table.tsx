import { useIntl } from 'react-intl';
import type { Packet, PacketEntry } from '../../../electron/domain/packets/packet.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryHead, useSheetOf } from '../../reading/use-entry-head.ts';
import { ratingsOf, ratingText } from '../../reading/rating-rows.ts';
import { totalsOf } from '../../reading/totals-of.ts';
import { feelingTitle } from '../../worksheet/feeling-words.ts';

/** Page one: what was rated, in a plain table that can be typed into another system. */
export function PrintTable({ packet }: { packet: Packet }) {
  const t = useText();
  return (
    <table className="print-table">
      <caption>{t('carry.print.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('carry.print.date')}</th>
          <th scope="col">{t('carry.print.what')}</th>
          <th scope="col">{t('carry.print.totals')}</th>
          <th scope="col">{t('carry.print.feelings')}</th>
          <th scope="col">{t('carry.print.belief')}</th>
        </tr>
      </thead>
      <tbody>
        {packet.entries.map((entry, index) => (
          <Row key={index} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry: { content, struck } }: { entry: PacketEntry }) {
  const t = useText();
  const { language } = usePrefs();
  const intl = useIntl();
  const sheet = useSheetOf(content);
  const { title, kind } = useEntryHead(content, struck);
  const { feelings, beliefs } = ratingsOf(content, sheet?.definition ?? null);
  const day = intl.formatDate(new Date(`${content.when.at}:00Z`), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <tr>
      <th scope="row">{struck.includes('when') ? t('carry.print.no-date') : day}</th>
      <td>
        {kind === '' ? title : kind}
        {kind !== '' && title !== kind && <span className="print-words">{title}</span>}
      </td>
      <td>
        {totalsOf(content, sheet ?? null).map(({ name, value, range }) => (
          <div key={name}>
            {name} <span className="print-number">{value}</span> <span className="print-range">({range.join('–')})</span>
          </div>
        ))}
      </td>
      <td>
        {feelings.map(({ of, ratings }) => (
          <div key={`${String(of.own)}${of.word}`}>
            {feelingTitle(of, language)} <span className="print-number">{ratingText(ratings)}</span>
          </div>
        ))}
      </td>
      <td>
        {beliefs.map(({ of, ratings }) => (
          <div key={of}>
            <span className="print-number">{ratingText(ratings)}</span>
          </div>
        ))}
      </td>
    </tr>
  );
}
