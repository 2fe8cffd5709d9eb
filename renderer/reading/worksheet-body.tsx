import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { answerWords } from './answer-words.ts';
import { useSheetOf } from './use-entry-head.ts';

/** A worksheet as it reads; one that this version does not know still shows its words. */
export function WorksheetBody({ content }: { content: WorksheetContent }) {
  const sheet = useSheetOf(content);
  if (sheet === undefined) return null;
  return <UnknownSheet content={content} />;
}

function UnknownSheet({ content }: { content: WorksheetContent }) {
  const t = useText();
  const { language } = usePrefs();
  return (
    <>
      <p className="note">{t('reading.unknown')}</p>
      {Object.entries(content.answers).map(([field, answer]) => (
        <section key={field} className="reading-part">
          <h3 className="reading-label">{field}</h3>
          <p className="reading-text">{answerWords(answer, language)}</p>
        </section>
      ))}
    </>
  );
}
