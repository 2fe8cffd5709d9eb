import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { filterParts, withoutPart, withoutParts } from './filter-parts.ts';
import { useFilterWords } from './use-filter-words.ts';

type Props = { filter: EntryFilter; onFilter: (filter: EntryFilter) => void };

/** What narrows the list; pressing one takes it away. */
export function FilterChips({ filter, onFilter }: Props) {
  const t = useText();
  const words = useFilterWords();
  const parts = filterParts(filter);
  if (parts.length === 0) return null;
  return (
    <div className="chips journal-parts" role="group" aria-label={t('journal.parts')}>
      {parts.map((part) => (
        <button
          key={JSON.stringify(part)}
          type="button"
          className="chip"
          aria-label={t('journal.chip.remove', { part: words(part) })}
          onClick={() => { onFilter(withoutPart(filter, part)); }}
        >
          {words(part)}
          <span className="away"><Icon name="close" /></span>
        </button>
      ))}
      {parts.length > 1 && <TextButton onClick={() => { onFilter(withoutParts(filter)); }}>{t('journal.clear')}</TextButton>}
    </div>
  );
}
