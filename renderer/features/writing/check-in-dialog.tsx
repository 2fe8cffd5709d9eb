import type { CheckInContent } from '../../../electron/domain/entries/entry.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import type { DialogOf } from '../../app/route.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { useStart } from './use-start.ts';
import './writing.css';

export function CheckInDialog({ route, onClose }: { route: DialogOf<'check-in'>; onClose: () => void }) {
  const t = useText();
  const now = useNow();
  const blank = (): CheckInContent => ({ kind: 'check-in', when: whenNow(now()), tags: [], bring: false, links: [], privateNote: '', feelings: [], energy: null, line: '' });
  const start = useStart('check-in', route, blank);
  if (start.at === 'reading') return null;
  const title = t(start.at === 'ready' && start.start.entry !== null ? 'writing.check-in.edit' : 'writing.check-in');
  return (
    <Dialog title={title} shape="wide" onClose={onClose}>
      {start.at === 'failed' ? <ErrorNote error={start.error} /> : <CheckInForm start={start.start} onClose={onClose} />}
    </Dialog>
  );
}
