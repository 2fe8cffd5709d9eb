import type { InstrumentScore } from '../../electron/domain/worksheets/instrument-schema.ts';
import { bandOf, itemsAnswered, measureScores } from '../../electron/domain/worksheets/measure.ts';
import { useText } from '../i18n/use-text.tsx';
import { FieldHeading } from './field-heading.tsx';
import { useSheet } from './sheet-context.tsx';

/** What a measure came to: the number, the published words for it with who published them, and no verdict. */
export function MeasureResult() {
  const { definition, words, answers } = useSheet();
  const t = useText();
  const length = definition.lengths[0]?.id ?? '';
  const { answered, of } = itemsAnswered(definition, length, answers);
  const said = words.instrument;
  return (
    <section className="ws-said ws-result" role="status">
      <FieldHeading>{definition.instrument?.acronym ?? words.name}</FieldHeading>
      {measureScores(definition, length, answers).map(({ score, value }) => {
        const name = said?.scores[score.id] ?? score.id;
        if (value === null) {
          return (
            <p key={score.id}>
              {score === definition.instrument?.scores[0] ? t('worksheet.measure.open', { name, answered, of }) : t('worksheet.measure.not-scored', { name })}
            </p>
          );
        }
        return (
          <div key={score.id}>
            <p className="words">{t('worksheet.measure.reached', { name, value, top: score.range[1] })}</p>
            <Published score={score} value={value} />
          </div>
        );
      })}
      <p>{t('worksheet.measure.no-diagnosis')}</p>
    </section>
  );
}

function Published({ score, value }: { score: InstrumentScore; value: number }) {
  const { words } = useSheet();
  const t = useText();
  const said = words.instrument;
  const band = score.bands?.find(({ id }) => id === bandOf(score, value));
  return (
    <>
      {band === undefined ? null : (
        <p className="note">{t('worksheet.measure.band', { source: said?.bandsFrom ?? '', from: band.from, to: band.to, label: said?.bands?.[band.id] ?? band.id })}</p>
      )}
      {score.cutoffs?.map(({ id, how, at, to }) => (
        <p key={id} className="note">
          {t(`worksheet.measure.${to === undefined ? how : 'range'}`, { at, to: to ?? at, words: said?.cutoffs?.[id] ?? '' })}
        </p>
      ))}
      {score.change === undefined ? null : <p className="note">{t('worksheet.measure.change', { points: score.change, source: said?.changeFrom ?? '' })}</p>}
    </>
  );
}

/** What the licence asks to be seen with the form, and in which language its wording is. */
export function MeasureNotice() {
  const { words } = useSheet();
  const t = useText();
  if (words.instrument === undefined) return null;
  return (
    <footer className="ws-notice note">
      {words.instrument.wording === undefined ? null : <p>{t('worksheet.measure.english')}</p>}
      <p>{words.instrument.notice}</p>
    </footer>
  );
}
