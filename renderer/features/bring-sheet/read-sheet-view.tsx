import type { Dropped } from '../../../electron/domain/fhir/dropped.ts';
import { ownLabels } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { OwnSheet } from '../../../electron/domain/own-sheets/own-sheet.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { WorksheetBlank } from '../../worksheet/worksheet-blank.tsx';

type Props = { content: OwnSheet; dropped: readonly Dropped[]; readOnly: boolean; busy: boolean; onKeep: () => void };

/** A form of ten thousand questions loses more than anybody reads. */
const mostNamed = 200;

/** What was read: how it will look, and all that is not in it. */
export function ReadSheetView({ content, dropped, readOnly, busy, onKeep }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const { definition, words } = ownLabels(content, language);
  const spoken = content.words[language] === undefined ? (language === 'en' ? 'es' : 'en') : language;
  const questions = definition.fields.filter(({ kind }) => kind !== 'note' && kind !== 'calc').length;
  return (
    <>
      <section className="stack tight" aria-labelledby="bring-sheet-read">
        <h2 id="bring-sheet-read" className="title">{words.name}</h2>
        <p className="label">{t('bring-sheet.questions', { n: questions })}</p>
        {dropped.length === 0 ? (
          <p>{t('bring-sheet.all')}</p>
        ) : (
          <>
            <p>{t('bring-sheet.dropped', { n: dropped.length })}</p>
            <ul className="bring-sheet-list">
              {dropped.slice(0, mostNamed).map(({ where, what }, at) => (
                <li key={at}>
                  <span className="words" dir="auto">{where}</span>
                  <span className="note">{t(`bring-sheet.dropped.${what}`)}</span>
                </li>
              ))}
            </ul>
            {dropped.length > mostNamed && <p>{t('bring-sheet.dropped-more', { n: dropped.length - mostNamed })}</p>}
          </>
        )}
        {!readOnly && (
          <div className="row">
            <Button look="go" busy={busy ? t('bring-sheet.keeping') : null} onClick={onKeep}>{t('bring-sheet.keep')}</Button>
          </div>
        )}
      </section>
      <section className="bring-sheet-look" aria-label={t('bring-sheet.look')} lang={spoken}>
        <WorksheetBlank sheet={{ definition, words, language: spoken }} length={definition.lengths[0]?.id ?? ''} />
      </section>
    </>
  );
}
