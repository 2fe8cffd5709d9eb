import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { Prose } from '../../reading/prose.tsx';

/** One saved state of an entry, whole. */
export function RevisionRead({ content }: { content: EntryContent }) {
  const t = useText();
  return (
    <>
      <EntryRead content={content} />
      {content.privateNote.trim() !== '' && (
        <div className="reading-only-you">
          <p className="label">{t('reading.only-you')}</p>
          <Prose text={content.privateNote} />
        </div>
      )}
    </>
  );
}
