import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';

type Props = { without: readonly string[]; onChoose: (id: string) => void; onClose: () => void };

/** Finding another entry by its words. Arrows go through what was found, Enter takes it. */
export function LinkDialog({ without, onChoose, onClose }: Props) {
  const t = useText();
  const list = useId();
  const kindName = useKindName();
  const { near } = useDates();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text);
  const { value } = useQuery('entries.list', { filter: { ...listedFilter, text: wanted }, offset: 0, limit: 30 });
  const found = (value?.items ?? []).filter((item) => !without.includes(item.id)).slice(0, 20);
  const here = Math.min(at, found.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (here + by + found.length) % found.length;
      setAt(next);
      document.getElementById(`${list}-${String(next)}`)?.scrollIntoView({ block: 'nearest' });
    }
    const chosen = found[here];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen.id);
    }
  }

  return (
    <Dialog title={t('entry.link.add')} onClose={onClose}>
      <TextField
        label={t('entry.link.search')}
        data-first
        value={text}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${list}-${String(here)}` : undefined}
        onChange={(event) => {
          setText(event.target.value.slice(0, 200));
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="entry-found" id={list} role="listbox" aria-label={t('entry.link.found')} hidden={found.length === 0}>
        {found.map((item, index) => (
          // The combobox above has the keys; a pointer may press a line.
          <div key={item.id} id={`${list}-${String(index)}`} role="option" tabIndex={-1} aria-selected={index === here} onClick={() => { onChoose(item.id); }} onKeyDown={onKeyDown}>
            <span className="words" dir="auto">{item.title === '' ? kindName(item) : item.title}</span>
            <span className="note">{[near(item.when.at.slice(0, 10)), item.title === '' ? '' : kindName(item)].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
      {value !== null && found.length === 0 && <p className="label" role="status">{t('entry.link.none')}</p>}
    </Dialog>
  );
}
