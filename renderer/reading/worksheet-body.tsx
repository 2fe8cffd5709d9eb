import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { WorksheetRead } from '../worksheet/worksheet-read.tsx';
import { answerWords } from './answer-words.ts';
import { Prose } from './prose.tsx';
import { useSheetOf } from './use-entry-head.ts';

/** A worksheet as it reads; one that this version does not know still shows its words. */
export function WorksheetBody({ content }: { content: WorksheetContent }) {
  const sheet = useSheetOf(content);
  if (sheet === undefined) return null;
  if (sheet === null) return <UnknownSheet content={content} />;
  return <WorksheetRead sheet={sheet} answers={content.answers} length={content.length} looks={content.looks} level={2} untitled />;
}

function UnknownSheet({ content }: { content: WorksheetContent }) {
  const t = useText();
  const { language } = usePrefs();
  return (
    <>
      <p className="note">{t('reading.unknown-sheet')}</p>
      {Object.entries(content.answers).map(([field, answer]) => (
        <section key={field} className="reading-part">
          <h3>{field}</h3>
          <Prose text={answerWords(answer, language)} />
        </section>
      ))}
    </>
  );
}
