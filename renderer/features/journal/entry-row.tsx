import { memo, type MouseEvent } from 'react';
import type { ListItem } from '../../../electron/contract/entry-calls.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { HitLine } from '../../reading/marked.tsx';
import { RowWords } from '../../reading/row-words.tsx';
import { feelingName } from '../../worksheet/feeling-words.ts';
import { hitPlace } from './hit-place.ts';

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
        <RowWords
          item={item}
          kind={kind}
          when={<><span className="visually-hidden">{day}</span><span className="numbers">{time}</span></>}
          words={words}
          line={hit !== null && place === 'line' ? <HitLine hit={hit} words={words} /> : undefined}
          mostFeelings={place === 'feelings' ? 40 : 4}
        />
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
