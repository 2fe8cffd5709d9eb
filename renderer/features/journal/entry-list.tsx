import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type CSSProperties, type MouseEvent } from 'react';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { searchWords } from '../../reading/mark-words.ts';
import { useKindName } from '../../reading/use-kind-name.ts';
import { useKeysIn } from '../../ui/use-keys.ts';
import { EntryRow } from './entry-row.tsx';
import type { ListMemory } from './list-memory.ts';
import { keyMove } from './key-move.ts';
import type { Snapshot } from './page-cache.ts';
import { useListPlace } from './use-list-place.ts';
import { useListTop } from './use-list-top.ts';
import { useRowDays } from './use-row-days.ts';

export type ChooseHow = 'toggle' | 'run';

type Props = {
  label: string;
  snapshot: Snapshot;
  need: (first: number, last: number) => void;
  memory: ListMemory;
  remember: (change: Partial<ListMemory>) => void;
  active: number;
  onActive: (index: number) => void;
  chosen: ReadonlySet<string>;
  onOpen: (index: number) => void;
  onChoose: (index: number, how: ChooseHow) => void;
  onChooseAll: () => void;
  onChooseNone: () => void;
  onDelete: () => void;
  /** What stands fixed above the list and must not cover a row. */
  covered: number;
};

/** A list of any length: only the rows on screen are in the document. One stop for Tab; arrows move, Enter opens, Space chooses. */
export function EntryList({ label, snapshot, need, memory, remember, active, onActive, chosen, onOpen, onChoose, onChooseAll, onChooseNone, onDelete, covered }: Props) {
  const t = useText();
  const kindName = useKindName();
  const dates = useDates();
  const dayText = useRowDays();
  const box = useRef<HTMLUListElement>(null);
  const margin = useListTop(box);
  const total = snapshot.total ?? 0;
  const { text } = snapshot.filter;
  const words = useMemo(() => searchWords(text), [text]);
  const tabbed = Math.min(active, Math.max(0, total - 1));

  // The React Compiler, which this is about, is not in use here.
  // oxlint-disable-next-line react/incompatible-library
  const list = useWindowVirtualizer<HTMLLIElement>({
    count: total,
    estimateSize: () => 96,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 72,
    initialMeasurementsCache: memory.sizes,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), tabbed])].filter((index) => index < total).sort((a, b) => a - b),
  });
  const rows = list.getVirtualItems();
  const first = list.range?.startIndex ?? 0;
  const last = list.range?.endIndex ?? 0;

  useEffect(() => {
    need(Math.max(0, first - 8), last + 8);
  }, [need, first, last, snapshot]);

  const focusRow = useListPlace({ box, list, filter: snapshot.filter, top: margin - covered, memory, remember });

  function go(index: number): void {
    const to = Math.min(Math.max(0, index), total - 1);
    focusRow(to);
    onActive(to);
    list.scrollToIndex(to, { align: 'auto' });
  }

  useKeysIn(box, (event) => {
    const onTick = event.target instanceof HTMLInputElement;
    const move = keyMove(event, Math.max(1, last - first - 1));
    if (move === null || (onTick && move.kind !== 'go')) return;
    event.preventDefault();
    if (move.kind === 'go') {
      const to = move.to === 'first' ? 0 : move.to === 'last' ? total - 1 : tabbed + move.to;
      go(to);
      if (move.run) onChoose(Math.min(Math.max(0, to), total - 1), 'run');
    } else if (move.kind === 'choose') onChoose(tabbed, move.run ? 'run' : 'toggle');
    else if (move.kind === 'all') onChooseAll();
    else if (move.kind === 'none') onChooseNone();
    else onDelete();
  });

  const choose = useCallback((index: number) => {
    onActive(index);
    onChoose(index, 'toggle');
  }, [onActive, onChoose]);

  const open = useCallback((index: number, event: MouseEvent<HTMLElement>) => {
    onActive(index);
    if (event.shiftKey) onChoose(index, 'run');
    else if (event.ctrlKey || event.metaKey) onChoose(index, 'toggle');
    else onOpen(index);
  }, [onActive, onOpen, onChoose]);

  const dayOf = (index: number) => snapshot.item(index)?.when.at.slice(0, 10);

  function draw(row: VirtualItem) {
    const item = snapshot.item(row.index);
    const day = item?.when.at.slice(0, 10);
    const margined = day !== undefined && (row.index === 0 || day !== dayOf(row.index - 1)) ? dayText(day) : null;
    const place = { '--row-top': `${String(row.start - margin)}px` } as CSSProperties;
    return (
      <li
        key={row.key}
        ref={list.measureElement}
        data-index={row.index}
        className={['journal-row', margined !== null && 'new-day', item !== undefined && chosen.has(item.id) && 'chosen'].filter(Boolean).join(' ')}
        style={place}
        aria-setsize={total}
        aria-posinset={row.index + 1}
        aria-busy={item === undefined ? true : undefined}
      >
        <div className="journal-day" aria-hidden="true">
          {margined !== null && <><span>{margined.name}</span> <span className="note">{margined.date}</span></>}
        </div>
        {item === undefined ? (
          <div className="journal-wait" />
        ) : (
          <EntryRow
            item={item}
            index={row.index}
            kind={kindName(item)}
            time={dates.time(item.when.at)}
            day={dates.long(item.when.at.slice(0, 10))}
            words={words}
            tabbed={row.index === tabbed}
            chosen={chosen.has(item.id)}
            onOpen={open}
            onChoose={choose}
          />
        )}
      </li>
    );
  }

  return (
    <>
      <p className="visually-hidden" id="journal-keys">{t('journal.keys')}</p>
      <ul
        ref={box}
        className={chosen.size > 0 ? 'journal-rows choosing' : 'journal-rows'}
        aria-label={label}
        aria-describedby="journal-keys"
        style={{ blockSize: list.getTotalSize() }}
      >
        {rows.map(draw)}
      </ul>
    </>
  );
}
