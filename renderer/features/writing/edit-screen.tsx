import type { JournalContent } from '../../../electron/domain/entries/entry.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { JournalEditor } from './journal-editor.tsx';
import { NotThere } from './not-there.tsx';
import { useStart } from './use-start.ts';
import './writing.css';

export function EditScreen({ route }: { route: PageOf<'edit'> }) {
  const now = useNow();
  const blank = (): JournalContent => ({ kind: 'journal', when: whenNow(now()), tags: [], bring: false, links: [], privateNote: '', title: '', text: '', feelings: [] });
  const start = useStart('journal', route, blank);
  if (start.at === 'reading') return null;
  if (start.at === 'failed') return <NotThere error={start.error} />;
  return <JournalEditor start={start.start} />;
}
