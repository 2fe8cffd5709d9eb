import { memo, type MouseEvent } from 'react';
import type { ListItem } from '../../../electron/contract/entry-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FeelingMarks } from '../../reading/feeling-marks.tsx';
import { Icon } from '../../ui/icons.tsx';
import { HitLine, Marked } from './marked.tsx';

type Props = {
  item: ListItem;
  index: number;
  kind: string;
  time: string;
  day: string;
  tabbed: boolean;
  chosen: boolean;
  onOpen: (index: number, event: MouseEvent<HTMLElement>) => void;
  onChoose: (index: number) => void;
};

/** What a row says. The whole of it opens the entry; the tick at its end chooses it. */
export const EntryRow = memo(function EntryRow({ item, index, kind, time, day, tabbed, chosen, onOpen, onChoose }: Props) {
  const t = useText();
  const { hit, title } = item;
  const inTitle = hit !== null && title.includes(hit.match) && (hit.field === 'title' || title.includes(`${hit.match}${hit.after.slice(0, 12)}`));
  const line = hit === null || inTitle ? item.line : null;
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
          {title === '' ? kind : <Marked text={title} match={inTitle ? hit.match : null} />}
        </span>
        {line !== '' && <span className="journal-line" dir="auto">{line ?? (hit === null ? null : <HitLine hit={hit} />)}</span>}
        <span className="journal-meta">
          <span className="visually-hidden">{day}</span>
          <span className="numbers">{time}</span>
          {title !== '' && <span>{kind}</span>}
          {item.worksheet?.state === 'part' && <span>{t('journal.part')}</span>}
          <FeelingMarks feelings={item.feelings} />
          {item.tags.map((tag) => <span key={tag} className="journal-tag">{tag}</span>)}
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
