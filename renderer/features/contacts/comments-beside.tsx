import { useRef, useState } from 'react';
import type { Comment } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useKeepOnLeave } from '../../app/use-keep-on-leave.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../reading/prose.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useToast } from '../../ui/toast.tsx';

type Props = { contact: string; received: string; entry: string; comments: readonly Comment[]; readOnly: boolean };

/** One's own words beside a received entry. They stay here until they are sealed for its author. */
export function CommentsBeside({ contact, received, entry, comments, readOnly }: Props) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const { instant } = useDates();
  const [text, setText] = useState('');
  const [error, setError] = useState<Failure | null>(null);

  /** What is on its way, or has arrived, is not sent again by leaving the page. */
  const sent = useRef('');

  async function put(words: string) {
    const result = await vault.call('people.comment', { contact, received, entry, text: words });
    setError(result.ok ? null : result.error);
    return result.ok;
  }

  async function add() {
    if (text.trim() === '' || text === sent.current) return;
    sent.current = text;
    if (await put(text)) setText('');
    else sent.current = '';
  }
  useKeepOnLeave(add);

  async function remove({ id, text: words }: Comment) {
    const result = await vault.call('people.remove-comment', { contact, id });
    setError(result.ok ? null : result.error);
    if (result.ok) toast({ text: t('contacts.comment-removed'), undo: () => void put(words) });
  }

  return (
    <section className="stack contacts-comments">
      <h2 className="section">{t('contacts.comments')}</h2>
      {comments.map((comment) => (
        <div key={comment.id} className="contacts-comment">
          <p className="note">{t(comment.passed === null ? 'contacts.comment-here' : 'contacts.comment-sent', { when: instant(comment.passed ?? comment.at) })}</p>
          <Prose text={comment.text} />
          {comment.passed === null && !readOnly && (
            <Button look="quiet" flush onClick={() => void remove(comment)}>{t('contacts.comment-remove')}</Button>
          )}
        </div>
      ))}
      {!readOnly && (
        <>
          <TextArea label={t('contacts.comment-label')} hint={t('contacts.comment-hint')} rows={2} maxLength={5_000} value={text} onChange={(event) => { sent.current = ''; setText(event.target.value); }} />
          {error !== null && <ErrorNote error={error} />}
          <div className="row">
            <Button aria-disabled={text.trim() === ''} onClick={() => void add()}>{t('contacts.comment-keep')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
