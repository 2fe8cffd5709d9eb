import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../reading/prose.tsx';
import { Button } from '../../ui/button.tsx';
import type { EntryValue } from './entry-value.ts';
import { NoteDialog } from './note-dialog.tsx';

/** What never leaves with a packet, a PDF or a preview. While an edit is under way, it is changed there. */
export function PrivateNote({ entry, fixed }: { entry: EntryValue; fixed: boolean }) {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const { privateNote } = entry.content;
  const empty = privateNote.trim() === '';
  const open = !fixed && entry.draft === null;
  if (empty && !open && !writing) return null;
  return (
    <section className="entry-note" aria-labelledby="entry-note">
      <h2 className="label" id="entry-note">{t('reading.only-you')}</h2>
      {!empty && <div className="reading-only-you"><Prose text={privateNote} /></div>}
      {open && <Button look="quiet" flush onClick={() => { setWriting(true); }}>{t(empty ? 'entry.note.add' : 'entry.note.change')}</Button>}
      {writing && <NoteDialog entry={entry} onClose={() => { setWriting(false); }} />}
    </section>
  );
}
