import { useEffect, useId, useRef, useState, type Ref } from 'react';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { withCommand } from '../../app/platform.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useWindowKeys } from '../../ui/use-keys.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';

type Props = {
  text: string;
  onText: (text: string) => void;
  filter: EntryFilter;
  onFilter: (filter: EntryFilter) => void;
  /** The search begins with the focus in it. */
  begin: boolean;
  onDown: () => void;
  ref: Ref<HTMLDivElement>;
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null;
}

/** Search and filters. "/" and Ctrl K come here from anywhere on the page. */
export function SearchBar({ text, onText, filter, onFilter, begin, onDown, ref }: Props) {
  const t = useText();
  const panel = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);

  function focus(): void {
    input.current?.focus();
    input.current?.select();
  }

  useWindowKeys((event) => {
    if (document.querySelector('dialog[open]') !== null) return;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!slash && !(withCommand(event) && !event.shiftKey && event.key.toLowerCase() === 'k')) return;
    event.preventDefault();
    focus();
  }, true);

  useEffect(() => {
    if (begin) input.current?.focus();
  }, [begin]);

  return (
    <>
      <div className="journal-search" ref={ref}>
        <search className="journal-search-box">
          <Icon name="search" />
          <input
            ref={input}
            className="input"
            type="search"
            value={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-label={t('journal.search')}
            aria-keyshortcuts="/ Control+K"
            placeholder={t('journal.search.hint')}
            onChange={(event) => { onText(event.target.value); }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && text !== '') {
                event.preventDefault();
                onText('');
              } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                onDown();
              }
            }}
          />
          {text !== '' && (
            <Button look="icon" aria-label={t('journal.search.clear')} onClick={() => { onText(''); input.current?.focus(); }}>
              <Icon name="close" />
            </Button>
          )}
        </search>
        <Button aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => { setOpen(!open); }}>
          {t('journal.filter')}
          <Icon name={open ? 'up' : 'down'} />
        </Button>
      </div>
      {open && <FilterPanel id={panel} filter={filter} onFilter={onFilter} />}
      <FilterChips filter={filter} onFilter={onFilter} />
    </>
  );
}
