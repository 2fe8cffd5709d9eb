import type { NoteItem } from '../../electron/contract/session-calls.ts';
import { useText } from '../i18n/use-text.tsx';
import { Prose } from './prose.tsx';

/** Notes beside an entry, each under the name of who wrote it. */
export function NoteList({ notes }: { notes: readonly NoteItem[] }) {
  const t = useText();
  if (notes.length === 0) return null;
  return (
    <ul className="reading-notes">
      {notes.map(({ id, author, name, text }) => (
        <li key={id} className={author === 'therapist' ? 'reading-note other' : 'reading-note'}>
          <p className="reading-note-by">{name === '' ? t(`reading.note.${author}`) : t('reading.note.by', { name, who: t(`reading.note.${author}`) })}</p>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}
