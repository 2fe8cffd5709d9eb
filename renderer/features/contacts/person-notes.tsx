import { useState } from 'react';
import type { NoteValue } from '../../../electron/contract/person-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../reading/prose.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { Some } from '../../ui/some.tsx';
import { useNoteKeeper } from './use-note-keeper.ts';

/** One's own process notes about the work with a person, the newest first. */
export function PersonNotes({ contact, readOnly }: { contact: string; readOnly: boolean }) {
  const t = useText();
  const { value, error, again } = useQuery('person.notes', { contact }, ['people.changed']);
  const [open, setOpen] = useState<NoteValue | 'new' | null>(null);
  const notes = (value ?? []).filter(({ text }) => text.trim() !== '');
  return (
    <section className="stack contacts-part" aria-labelledby="person-notes">
      <h2 className="section" id="person-notes">{t('contacts.notes')}</h2>
      <p className="label measure">{t('contacts.notes-text')}</p>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {open !== null && <NoteEditor contact={contact} note={open === 'new' ? null : open} onDone={() => { setOpen(null); }} />}
      {open === null && !readOnly && <div className="row"><Button onClick={() => { setOpen('new'); }}>{t('contacts.note-new')}</Button></div>}
      {notes.length > 0 && (
        <div className="stack">
          <Some items={notes} first={5} more={(left) => t('contacts.more', { n: left })}>
            {(note) => <OneNote key={note.id} contact={contact} note={note} readOnly={readOnly || open !== null} onEdit={() => { setOpen(note); }} />}
          </Some>
        </div>
      )}
    </section>
  );
}

function NoteEditor({ contact, note, onDone }: { contact: string; note: NoteValue | null; onDone: () => void }) {
  const t = useText();
  const { text, state, write, flush } = useNoteKeeper(contact, note);
  return (
    <div className="stack tight">
      <TextArea autoFocus label={t(note === null ? 'contacts.note-label' : 'contacts.note-change-label')} rows={6} maxLength={20_000} className="words" value={text} onChange={(event) => { write(event.target.value); }} onBlur={() => void flush()} />
      <div className="row apart">
        <SaveStateNote state={state} />
        <Button look="go" onClick={() => void flush().then(onDone)}>{t('contacts.note-done')}</Button>
      </div>
    </div>
  );
}

function OneNote({ contact, note, readOnly, onEdit }: { contact: string; note: NoteValue; readOnly: boolean; onEdit: () => void }) {
  const t = useText();
  const vault = useVault();
  const { instant } = useDates();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function remove() {
    setAsking(false);
    const result = await vault.call('person.remove-note', { contact, id: note.id });
    setError(result.ok ? null : result.error);
  }

  return (
    <article className="person-note">
      <p className="note">{t(note.at === note.created ? 'contacts.note-made' : 'contacts.note-changed', { made: instant(note.created), changed: instant(note.at) })}</p>
      <Prose text={note.text} />
      {note.past.length > 0 && (
        <Fold summary={t('contacts.note-past', { n: note.past.length })}>
          <div className="stack">
            {note.past.map(({ at, text }) => (
              <div key={at} className="stack tight">
                <p className="note">{instant(at)}</p>
                <Prose text={text} />
              </div>
            ))}
          </div>
        </Fold>
      )}
      {error !== null && <ErrorNote error={error} />}
      {!readOnly && (
        <div className="row">
          <Button look="quiet" flush aria-label={t('contacts.note-of', { what: t('contacts.note-edit'), when: instant(note.created) })} onClick={onEdit}>{t('contacts.note-edit')}</Button>
          <Button look="quiet" aria-label={t('contacts.note-of', { what: t('contacts.note-remove'), when: instant(note.created) })} onClick={() => { setAsking(true); }}>{t('contacts.note-remove')}</Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog title={t('contacts.note-remove-title')} confirm={t('contacts.note-remove-go')} onConfirm={() => void remove()} onClose={() => { setAsking(false); }}>
          <p>{t('contacts.note-remove-text')}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}
