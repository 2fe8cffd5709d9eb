import type { NoteItem } from '../../electron/contract/session-calls.ts';
import { useText } from '../i18n/use-text.tsx';
import { Prose } from './prose.tsx';

type Props = { notes: readonly NoteItem[]; /** Read by either of the two, so that nobody is “me”. */ passedOn?: boolean };

/** Notes beside an entry, each under the name of who wrote it. */
export function NoteList({ notes, passedOn = false }: Props) {
  const t = useText();
  const roleOf = (author: NoteItem['author']): string => t(passedOn ? `reading.note.passed.${author}` : `reading.note.${author}`);
  if (notes.length === 0) return null;
  return (
    <ul className="reading-notes">
      {notes.map(({ id, author, name, text }) => (
        <li key={id} className={author === 'therapist' ? 'reading-note other' : 'reading-note'}>
          <p className="reading-note-by">{name === '' ? roleOf(author) : t('reading.note.by', { name, who: roleOf(author) })}</p>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}
