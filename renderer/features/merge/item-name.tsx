import type { MergeItem } from '../../../electron/contract/merge-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useKindName } from '../../reading/use-kind-name.ts';

/** The entry's own words, what it is and when it is dated. */
export function ItemName({ item: { entry } }: { item: MergeItem }) {
  const dates = useDates();
  const kind = useKindName()(entry);
  const title = entry.title === '' ? entry.line : entry.title;
  return (
    <>
      <span className="merge-title" dir="auto">{title === '' ? kind : title}</span>
      <span className="note">{[dates.both(entry.when.at), title === '' ? '' : kind].filter(Boolean).join(' · ')}</span>
    </>
  );
}
