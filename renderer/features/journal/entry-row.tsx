import { memo, type MouseEvent } from 'react';
import type { ListItem } from '../../../electron/contract/entry-calls.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { FeelingMarks } from '../../reading/feeling-marks.tsx';
import { Icon } from '../../ui/icons.tsx';
import { feelingName } from '../../worksheet/feeling-words.ts';
import { hitPlace } from './hit-place.ts';
import { HitLine, Marked } from '../../reading/marked.tsx';

type Props = {
  item: ListItem;
  index: number;
  kind: string;
  time: string;
  day: string;
  /** What was searched for. */
  words: readonly string[];
  tabbed: boolean;
  chosen: boolean;
  onOpen: (index: number, event: MouseEvent<HTMLElement>) => void;
  onChoose: (index: number) => void;
};

/** What a row says. The whole of it opens the entry; the tick at its end chooses it. */
export const EntryRow = memo(function EntryRow({ item, index, kind, time, day, words, tabbed, chosen, onOpen, onChoose }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const { hit, title, tags } = item;
  const place = hit === null ? null : hitPlace(hit, { title, tags, feelings: item.feelings.map((feeling) => feelingName(feeling, language)) });
  return (
    <>
      <button
        type="button"
        role="link"
        className="journal-open"
        tabIndex={tabbed ? 0 : -1}
        onClick={(event) => { onOpen(index, event); }}
      >
        <span className={title === '' ? 'journal-title unnamed' : 'journal-title'} dir="auto">
          {title === '' ? kind : <Marked text={title} words={words} />}
        </span>
        {hit !== null && place === 'line' ? (
          <span className="journal-line" dir="auto"><HitLine hit={hit} words={words} /></span>
        ) : (
          item.line !== '' && <span className="journal-line" dir="auto"><Marked text={item.line} words={words} /></span>
        )}
        <span className="journal-meta">
          <span className="visually-hidden">{day}</span>
          <span className="numbers">{time}</span>
          {title !== '' && <span>{kind}</span>}
          {item.worksheet?.state === 'part' && <span>{t('journal.part')}</span>}
          <FeelingMarks feelings={item.feelings} most={place === 'feelings' ? 40 : 4} words={words} />
          {tags.map((tag) => <span key={tag} className="journal-tag"><Marked text={tag} words={words} /></span>)}
          {item.bring && <span className="journal-bring"><Icon name="take-along" />{t('journal.to-bring')}</span>}
        </span>
      </button>
      <label className="journal-pick">
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={tabbed ? 0 : -1}
          aria-label={t('journal.choose', { title: title === '' ? kind : title })}
          onChange={() => { onChoose(index); }}
        />
      </label>
    </>
  );
});
