import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { NoteList } from '../../reading/note-list.tsx';

/** What was added to this entry while it was read together. */
export function SessionNotes({ id }: { id: string }) {
  const t = useText();
  const { value: notes } = useQuery('notes.list', { entry: id }, ['notes.changed', 'vault.loaded']);
  if (notes === null || notes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="entry-session-notes">
      <h2 className="label" id="entry-session-notes">{t('reading.notes')}</h2>
      <NoteList notes={notes} />
    </section>
  );
}
