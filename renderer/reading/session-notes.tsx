import type { PacketSession } from '../../electron/domain/packets/packet.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';
import { NoteList } from './note-list.tsx';

/** What both wrote beside an entry in the session after which it was passed on. */
export function SessionNotes({ session, entry }: { session: PacketSession | undefined; entry: string }) {
  const t = useText();
  const { both } = useDates();
  const notes = session?.notes.filter((note) => note.entry === entry) ?? [];
  if (session === undefined || notes.length === 0) return null;
  const title = t('reading.session-notes', { when: both(session.at) });
  return (
    <section className="stack tight" aria-label={title}>
      <h2 className="section">{title}</h2>
      <NoteList notes={notes} passedOn />
    </section>
  );
}
