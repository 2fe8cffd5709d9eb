import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import type { Block } from '../../../electron/domain/sessions/shown.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import { MeasureNews } from './measure-news.tsx';

function Lines({ lines, numbered = false }: { lines: readonly string[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="session-lines words">
      {lines.map((line, at) => <li key={`${String(at)}/${line}`} dir="auto">{line}</li>)}
    </List>
  );
}

/** What one block of the session sheet says, in the person's words and in numbers that they noted. */
export function BlockBody({ block, sheet }: { block: Block; sheet: SheetValue }) {
  const t = useText();
  const { near } = useDates();
  const time = useTimeWords();
  switch (block) {
    case 'last': {
      const { key = '', takeaways = [], remember = '' } = sheet.last ?? {};
      return <Lines lines={[key, ...takeaways, remember].filter((line) => line !== '')} />;
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
    case 'medicine': {
      if (sheet.medicine === null) return null;
      const { changes, started, stopped, planned, taken } = sheet.medicine;
      return (
        <Lines
          lines={[
            ...changes.map(({ day, change }) => t('sessions.medicine.change', { day: near(day), change })),
            ...started.map((name) => t('sessions.medicine.started', { name })),
            ...stopped.map((name) => t('sessions.medicine.stopped', { name })),
            ...(planned === 0 ? [] : [t('sessions.medicine.doses', { taken, planned })]),
          ]}
        />
      );
    }
  }
}
