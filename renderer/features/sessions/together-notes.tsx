import { useRef, useState } from 'react';
import type { Author } from '../../../electron/domain/sessions/session.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useJournal } from '../../app/session.tsx';
import { useKeepOnLeave } from '../../app/use-keep-on-leave.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { NoteList } from '../../reading/note-list.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import type { Voices } from './use-voices.ts';

/** Notes in two voices. Each says who wrote it; none can be changed by the other. */
export function TogetherNotes({ entry, voices: { names, words, theirs } }: { entry: string; voices: Voices }) {
  const t = useText();
  const vault = useVault();
  const { readOnly } = useJournal();
  const { value: notes } = useQuery('notes.list', { entry }, ['notes.changed']);
  const [author, setAuthor] = useState<Author>('client');
  const [text, setText] = useState('');
  const [error, setError] = useState<Failure | null>(null);

  /** What is on its way is not sent again by leaving the page. */
  const sent = useRef('');

  async function add() {
    if (text.trim() === '' || text === sent.current) return;
    sent.current = text;
    // The next one may be begun while this one is on its way.
    setText('');
    const added = await vault.call('notes.add', { entry, author, name: names[author], text });
    setError(added.ok ? null : added.error);
    if (added.ok) return;
    sent.current = '';
    setText((now) => (now === '' ? text : now));
  }
  useKeepOnLeave(add);

  return (
    <section className="stack" aria-labelledby="together-notes">
      <h2 className="label" id="together-notes">{t('sessions.notes')}</h2>
      <NoteList notes={notes ?? []} passedOn={theirs} />
      {!readOnly && (
        <form className="stack tight" onSubmit={(event) => { event.preventDefault(); void add(); }}>
          <RadioGroup
            label={t('sessions.note-by')}
            value={author}
            options={[{ value: 'client', text: words.client }, { value: 'therapist', text: words.therapist }]}
            onChange={(next) => { setAuthor(next === 'therapist' ? 'therapist' : 'client'); }}
          />
          <TextArea label={t('sessions.note')} maxLength={5_000} value={text} onChange={(event) => { sent.current = ''; setText(event.target.value); }} />
          <div><Button type="submit">{t('sessions.note-add')}</Button></div>
          {error !== null && <ErrorNote error={error} />}
        </form>
      )}
    </section>
  );
}
