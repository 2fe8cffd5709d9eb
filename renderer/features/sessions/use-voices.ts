import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { Author } from '../../../electron/domain/sessions/session.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';

export type Voices = {
  /** What each is called; empty where nothing is known. */
  names: Record<Author, string>;
  /** What each is called beside the other. */
  words: Record<Author, string>;
  /** Read in a therapist's journal, so that nobody is “me”. */
  theirs: boolean;
};

/** Who is who in a session: this journal is the client's, or (with one of the people in it) the therapist's. */
export function useVoices({ contact, withWhom }: Pick<SlotItem, 'contact' | 'withWhom'>): Voices {
  const t = useText();
  const { settings } = useJournal();
  const theirs = contact !== null;
  const names = theirs ? { client: withWhom, therapist: settings.name } : { client: settings.name, therapist: withWhom };
  const roleOf = (author: Author): string => t(theirs ? `reading.note.passed.${author}` : `reading.note.${author}`);
  return { names, words: { client: names.client || roleOf('client'), therapist: names.therapist || roleOf('therapist') }, theirs };
}
