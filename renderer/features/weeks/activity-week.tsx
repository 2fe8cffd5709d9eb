import type { RangeEntry } from '../../../electron/contract/range-calls.ts';
import { activityWeek, dayPartOf, dayParts, ratings, type ActivityDay, type Block, type Rated } from '../../../electron/domain/activity/week.ts';
import { daysBetween } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { useNumberWords } from '../../worksheet/use-number-words.ts';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import { LineChart } from '../../worksheet/views/line-chart.tsx';
import { useDayHead } from './use-day-head.ts';

type Props = { sheet: Sheet; entries: readonly RangeEntry[]; last: string };

/** What was done on seven days, with mood, achievement and enjoyment; what they came to, day by day. */
export function ActivityWeek({ sheet, entries, last }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const head = useDayHead();
  const days = activityWeek(entries, last);
  const columns = sheet.words.fields['blocks']?.columns ?? {};
  const nameOf: NameOf = (rating) => columns[rating]?.label ?? rating;
  const parts = dayParts.filter((part) => days.some(({ blocks }) => blocks.some(({ start }) => dayPartOf(start) === part)));
  const rated = ratings.filter((rating) => days.some(({ means }) => means[rating] !== null));
  const first = days[0]?.day ?? last;
  const place = (day: string) => daysBetween(first, day);
  const ticks = days.map(({ day }) => ({ at: place(day), text: head(day) }));

  function headOf({ day, entries: [id] }: ActivityDay) {
    return id === undefined ? head(day) : <TextButton role="link" onClick={() => { navigate({ screen: 'entry', id }); }}>{head(day)}</TextButton>;
  }

  return (
    <>
      {rated.length > 0 && (
        <div className="weeks-lines">
          {rated.map((rating) => (
            <figure key={rating}>
              <figcaption className="label">{nameOf(rating)}</figcaption>
              <LineChart hideNames top={10} series={[{ name: nameOf(rating), points: days.map(({ day, means }) => ({ x: place(day), y: means[rating] })) }]} x={{ from: 0, to: 6, ticks: ticks.filter((_, index) => index % 3 === 0) }} />
            </figure>
          ))}
        </div>
      )}
      <section className="view-scroll" aria-label={t('weeks.activity.grid')}>
        <table className="view-table weeks-activity">
          <caption className="note">{t('weeks.activity.key', { ratings: ratings.map(nameOf).join(' · ') })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('weeks.activity.day')}</th>
              {rated.length > 0 && <th scope="col">{t('weeks.activity.mean')}</th>}
              {parts.map((part) => <th key={part} scope="col">{t(`weeks.activity.${part}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{headOf(day)}</th>
                {rated.length > 0 && <td>{day.blocks.length === 0 ? <span className="weeks-gap">–</span> : <Ratings of={day.means} nameOf={nameOf} />}</td>}
                {parts.map((part) => {
                  const here = day.blocks.filter(({ start }) => dayPartOf(start) === part);
                  return <td key={part}>{here.length === 0 ? <span className="weeks-gap">–</span> : <Blocks blocks={here} nameOf={nameOf} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type NameOf = (rating: keyof Rated) => string;

function Ratings({ of, nameOf }: { of: Rated; nameOf: NameOf }) {
  const number = useNumberWords();
  return (
    <p className="weeks-rated numbers">
      {ratings.map((rating, index) => (
        <span key={rating}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <span className="visually-hidden">{nameOf(rating)} </span>
          {of[rating] === null ? '–' : number(of[rating], { decimals: 1 })}
        </span>
      ))}
    </p>
  );
}

function Blocks({ blocks, nameOf }: { blocks: readonly Block[]; nameOf: NameOf }) {
  const say = useTimeWords();
  return (
    <ul className="weeks-blocks">
      {blocks.map((block) => (
        <li key={`${block.entry} ${block.id}`}>
          <p>
            {block.start !== null && <span className="note numbers">{say.time(block.start)} </span>}
            <bdi>{block.what}</bdi>
          </p>
          {ratings.some((rating) => block[rating] !== null) && <Ratings of={block} nameOf={nameOf} />}
        </li>
      ))}
    </ul>
  );
}
