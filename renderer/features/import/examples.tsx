import type { ImportReport } from '../../../electron/contract/import-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RowWords } from '../../reading/row-words.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';

/** A few of them, as the journal will show them, or shows them already where there is nothing to add. */
export function Examples({ report: { examples, fresh } }: { report: Pick<ImportReport, 'examples' | 'fresh'> }) {
  const t = useText();
  const { both } = useDates();
  const kindName = useKindName();
  if (examples.length === 0) return null;
  return (
    <section>
      <h2 className="section">{t(fresh > 0 ? 'import.examples' : 'import.examples-here', { n: examples.length })}</h2>
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
