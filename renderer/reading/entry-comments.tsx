import type { Comment } from '../../electron/contract/people-calls.ts';
import { useDates } from '../app/dates.ts';
import { useQuery } from '../app/use-query.ts';
import { useText } from '../i18n/use-text.tsx';
import { Prose } from './prose.tsx';
import './reading.css';

/** What others wrote beside an entry of one's own, each with their name and its day. The entry itself is as it was. */
export function EntryComments({ entry }: { entry: string }) {
  const { value } = useQuery('people.comments', { entry }, ['people.changed']);
  return <CommentList comments={value ?? []} />;
}

/** Comments beside an entry; nothing where there are none. `own`: what whoever keeps this journal is called. */
export function CommentList({ comments, own = '' }: { comments: readonly Comment[]; own?: string }) {
  const t = useText();
  const { instant } = useDates();
  if (comments.length === 0) return null;
  return (
    <section className="stack reading-comments">
      <h2 className="section">{t('reading.comments')}</h2>
      {comments.map(({ id, author, at, text }) => (
        <div key={id} className="reading-comment">
          <p className="note">{t('reading.comment-by', { name: author ?? own, when: instant(at) })}</p>
          <Prose text={text} />
        </div>
      ))}
    </section>
  );
}
