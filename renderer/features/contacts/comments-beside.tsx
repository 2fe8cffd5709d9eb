import { useState } from 'react';
import type { Comment } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../reading/prose.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';

type Props = { contact: string; received: string; entry: string; comments: readonly Comment[]; readOnly: boolean };

/** One's own words beside a received entry. They stay here until they are sealed for its author. */
export function CommentsBeside({ contact, received, entry, comments, readOnly }: Props) {
  const t = useText();
  const vault = useVault();
  const { instant } = useDates();
  const [text, setText] = useState('');
  const [error, setError] = useState<Failure | null>(null);

  async function add() {
    if (text.trim() === '') return;
    const result = await vault.call('people.comment', { contact, received, entry, text });
    if (result.ok) setText('');
    setError(result.ok ? null : result.error);
  }

  async function remove(id: string) {
    const result = await vault.call('people.remove-comment', { contact, id });
    setError(result.ok ? null : result.error);
  }

  return (
    <section className="stack contacts-comments">
      <h2 className="section">{t('contacts.comments')}</h2>
      {comments.map((comment) => (
        <div key={comment.id} className="contacts-comment">
          <p className="note">{t(comment.passed === null ? 'contacts.comment-here' : 'contacts.comment-sent', { when: instant(comment.passed ?? comment.at) })}</p>
          <Prose text={comment.text} />
          {comment.passed === null && !readOnly && (
            <Button look="quiet" flush onClick={() => void remove(comment.id)}>{t('contacts.comment-remove')}</Button>
          )}
        </div>
      ))}
      {!readOnly && (
        <>
          <TextArea label={t('contacts.comment-label')} hint={t('contacts.comment-hint')} rows={2} maxLength={5_000} value={text} onChange={(event) => { setText(event.target.value); }} />
          {error !== null && <ErrorNote error={error} />}
          <div className="row">
            <Button aria-disabled={text.trim() === ''} onClick={() => void add()}>{t('contacts.comment-keep')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
