import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { useText } from '../i18n/use-text.tsx';
import { Chip } from '../ui/chip.tsx';
import { EntryBody } from './entry-body.tsx';
import { LeftOut } from './left-out.tsx';
import { useEntryHead } from './use-entry-head.ts';

type Props = {
  content: EntryContent;
  /** Fields that were left out before it came here. */
  struck?: readonly string[];
};

const none: readonly string[] = [];

/** A whole entry for reading, under a heading of level 2: packets, previews, print. */
export function EntryRead({ content, struck = none }: Props) {
  const t = useText();
  const { title, kind, when } = useEntryHead(content, struck);
  return (
    <article className="reading-passed">
      <header>
        <p className="label">{[when, kind].filter(Boolean).join(' · ')}</p>
        <h2 className="reading-title">{title}</h2>
      </header>
      <EntryBody content={content} level={2} />
      <LeftOut content={content} struck={struck} />
      {content.tags.length > 0 && (
        <ul className="chips" aria-label={t('reading.tags')}>
          {content.tags.map((tag) => (
            <li key={tag}>
              <Chip>{tag}</Chip>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
