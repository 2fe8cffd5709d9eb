import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { HeadingLevel } from '../worksheet/sheet-context.tsx';
import { useTimeWords } from '../worksheet/use-time-words.ts';
import { WorksheetRead } from '../worksheet/worksheet-read.tsx';
import { answerWords } from './answer-words.ts';
import { PartHeading } from './part-heading.tsx';
import { Prose } from './prose.tsx';
import { useSheetOf } from './use-entry-head.ts';

type Props = { content: WorksheetContent; level: HeadingLevel };

/** A worksheet as it reads; one that this version does not know still shows its words. */
export function WorksheetBody({ content, level }: Props) {
  const sheet = useSheetOf(content);
  if (sheet === undefined) return null;
  if (sheet === null) return <UnknownSheet content={content} level={level} />;
  return <WorksheetRead sheet={sheet} answers={content.answers} length={content.length} zone={content.when.zone} looks={content.looks} level={level} untitled />;
}

function UnknownSheet({ content, level }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const times = useTimeWords();
  return (
    <>
      <p className="note">{t('reading.unknown-sheet')}</p>
      {Object.entries(content.answers).map(([field, answer]) => (
        <section key={field} className="reading-part">
          <PartHeading level={level}>{field}</PartHeading>
          <Prose text={answerWords(answer, language, times)} />
        </section>
      ))}
    </>
  );
}
