import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RowWords } from '../../reading/row-words.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';

/** A few of them, as the journal will show them. */
export function Examples({ examples }: { examples: readonly EntrySummary[] }) {
  const t = useText();
  const { both } = useDates();
  const kindName = useKindName();
  if (examples.length === 0) return null;
  return (
    <section>
      <h2 className="section">{t('import.examples', { n: examples.length })}</h2>
      <ul className="import-examples">
        {examples.map((item, index) => (
          <li key={index}>
            <RowWords item={item} kind={kindName(item)} when={<span className="numbers">{both(item.when.at)}</span>} />
          </li>
        ))}
      </ul>
    </section>
  );
}
