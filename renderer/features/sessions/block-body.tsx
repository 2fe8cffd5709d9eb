import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import type { Block } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import { GivenBody } from './given-body.tsx';
import { Lines } from './lines.tsx';
import { MeasureNews } from './measure-news.tsx';
import { MedicineBody } from './medicine-body.tsx';

/** What one block of the session sheet says, in the person's words and in numbers that they noted. */
export function BlockBody({ block, sheet }: { block: Block; sheet: SheetValue }) {
  const t = useText();
  const time = useTimeWords();
  switch (block) {
    case 'last':
      return <LastTime last={sheet.last} />;
    case 'mood': {
      const { mood = null, week = null } = sheet.mood ?? {};
      return (
        <p>
          {mood === null ? '' : t('sessions.mood', { mood })} {week === null ? '' : t('sessions.mood.week', { week })}
        </p>
      );
    }
    case 'topics':
      return <Lines numbered lines={[...(sheet.safety ? [t('sessions.safety')] : []), ...sheet.topics]} />;
    case 'questions':
      return <Lines lines={sheet.questions} />;
    case 'measures':
      return sheet.measures.map((news) => <MeasureNews key={news.entry} news={news} />);
    case 'practice':
      return <p>{t('sessions.practice', { times: sheet.practice.times, minutes: sheet.practice.minutes ?? -1 })}</p>;
    case 'sleep':
      return (
        <p>
          {sheet.sleep === null
            ? t('sessions.sleep.few', { n: sheet.nights })
            : t('sessions.sleep', { n: sheet.sleep.nights, asleep: time.duration(sheet.sleep.asleep), inBed: time.duration(sheet.sleep.inBed), share: Math.round(sheet.sleep.efficiency) })}
        </p>
      );
    case 'medicine':
      return <MedicineBody medicine={sheet.medicine} />;
    case 'given':
      return <GivenBody given={sheet.given} />;
  }
}

/** What stayed, and what stayed open: the notes of the session before, and what the person wrote since. */
function LastTime({ last }: Pick<SheetValue, 'last'>) {
  const t = useText();
  const { key = '', takeaways = [], remember = '', unsaid = '', different = '', leftOver = '' } = last ?? {};
  const open = { unsaid, different, 'left-over': leftOver };
  return (
    <>
      <Lines lines={[key, ...takeaways, remember].filter((line) => line !== '')} />
      <dl className="session-plan">
        {Object.entries(open).filter(([, words]) => words !== '').map(([what, words]) => (
          <div key={what}><dt>{t(`sessions.last.${what}`)}</dt><dd className="words" dir="auto">{words}</dd></div>
        ))}
      </dl>
    </>
  );
}
