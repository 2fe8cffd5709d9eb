import { useDrops } from '../../app/drop.tsx';
import { DoneView } from './done-view.tsx';
import { ReadView } from './read-view.tsx';
import { StartView } from './start-view.tsx';
import { useImport } from './use-import.ts';
import './import.css';

/** What other tools wrote becomes entries: choose or drop, look, answer, add; and take it back. */
export function ImportScreen() {
  const entries = useImport();
  const over = useDrops((grant) => void entries.look(grant));
  const { seen, done } = entries;
  if (done !== null) return <DoneView key={done.id} entries={entries} done={done} />;
  if (seen !== null) return <ReadView key={seen.file} entries={entries} seen={seen} over={over} />;
  return <StartView entries={entries} over={over} />;
}
