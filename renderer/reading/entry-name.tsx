import type { EntrySummary } from '../../electron/contract/entry-calls.ts';
import { struckWhen } from '../../electron/domain/packets/strike.ts';
import { useDates } from '../app/dates.ts';
import { useKindName } from './use-kind-name.ts';
import './reading.css';

/** The entry's own words, what it is and when it is dated. */
export function EntryName({ entry }: { entry: EntrySummary }) {
  const dates = useDates();
  const kind = useKindName()(entry);
  const title = entry.title === '' ? entry.line : entry.title;
  return (
    <>
      <span className="reading-name" dir="auto">{title === '' ? kind : title}</span>
      <span className="note">{[entry.when.at === struckWhen.at ? '' : dates.both(entry.when.at), title === '' ? '' : kind].filter(Boolean).join(' · ')}</span>
    </>
  );
}
