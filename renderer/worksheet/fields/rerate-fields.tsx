import { useId } from 'react';
import type { Feeling, FeelingsAnswer } from '../../../electron/domain/worksheets/answers.ts';
import { sameFeeling } from '../../../electron/domain/worksheets/change.ts';
import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import { aboutOf, numberAt } from '../../../electron/domain/worksheets/refs.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Track } from '../../ui/track.tsx';
import { FeelingPicker } from '../feelings/feeling-picker.tsx';
import { FeelingRows } from '../feeling-rows.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { Ratings } from '../ratings.tsx';
import { PercentRatings } from '../percent-ratings.tsx';
import { useSheet, wordsOf } from '../sheet-context.tsx';

const nothing: FeelingsAnswer = { feelings: [], body: [] };

/** The same words on the same track; the small ring is where it was. Something new may be named. */
export function RerateFeelingsFill({ field, words, answer, onAnswer, bare }: FillProps<'rerate-feelings'>) {
  const id = useId();
  const t = useText();
  const { definition, answers, own, language } = useSheet();
  const base = definition.fields.find((other) => other.id === field.of);
  const before = (base?.kind === 'feelings' ? answerTo(base, answers) : undefined)?.feelings ?? [];
  const value = answer ?? nothing;
  const fresh = value.feelings.filter((feeling) => !before.some((other) => sameFeeling(other, feeling)));
  const known = before.map((feeling) => {
    const now = value.feelings.find((other) => sameFeeling(other, feeling))?.strength ?? null;
    return { feeling: { ...feeling, strength: now }, was: feeling.strength, removable: false };
  });

  const give = (feelings: Feeling[]) => {
    onAnswer({ kind: 'feelings', feelings, body: value.body });
  };
  const rate = (rated: Feeling) => {
    const rest = value.feelings.some((other) => sameFeeling(other, rated));
    give(rest ? value.feelings.map((other) => (sameFeeling(other, rated) ? rated : other)) : [...value.feelings, rated]);
  };
  const drop = (gone: Feeling) => {
    give(value.feelings.filter((other) => !sameFeeling(other, gone)));
  };

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <FeelingRows rows={known} low={words.low} high={words.high} onRate={rate} onRemove={drop} />
      <Fold summary={t('worksheet.feelings.new')}>
        <FeelingPicker
          short
          language={language}
          value={{ feelings: fresh, body: [] }}
          ownFeelings={own?.feelings ?? []}
          onOwnFeelings={own?.onFeelings}
          onChange={({ feelings }) => {
            if (feelings === undefined) return;
            const kept = value.feelings.filter((feeling) => before.some((other) => sameFeeling(other, feeling)));
            const added = feelings.filter((feeling) => !before.some((other) => sameFeeling(other, feeling)));
            give([...kept, ...added]);
          }}
        />
      </Fold>
      <FeelingRows rows={fresh.map((feeling) => ({ feeling, was: null, removable: true }))} onRate={rate} onRemove={drop} />
    </FieldFrame>
  );
}

/** An earlier percentage rated again, with the words that it was about. */
export function ReratePercentFill({ field, words, answer, onAnswer }: FillProps<'rerate-percent'>) {
  const t = useText();
  const { definition, answers } = useSheet();
  const about = aboutOf(definition, field.of, answers);
  return (
    <div className="ws-field tracks">
      {about === '' ? null : <p className="ws-about words">{t('worksheet.quote', { text: about })}</p>}
      <Track
        label={words.label}
        value={answer?.number ?? null}
        was={numberAt(field.of, answers)}
        hue="before"
        low={words.low}
        high={words.high}
        onChange={(number) => {
          onAnswer({ kind: 'number', number });
        }}
      />
    </div>
  );
}

/** Read beside the first rating; on its own only where that one is not there (struck out). */
export function RerateFeelingsRead({ field, words, answer }: ReadProps<'rerate-feelings'>) {
  const sheet = useSheet();
  const base = sheet.definition.fields.find((other) => other.id === field.of);
  const together = base?.kind === 'feelings' && (answerTo(base, sheet.answers)?.feelings.length ?? 0) > 0;
  const anywhere = (answer?.feelings.length ?? 0) > 0 || sheet.looks.some((look) => field.id in look.answers);
  if (together || !anywhere) return null;
  return (
    <section className="ws-said">
      <Ratings base={null} rerate={field} words={words} />
    </section>
  );
}

export function ReratePercentRead({ field }: ReadProps<'rerate-percent'>) {
  const sheet = useSheet();
  if (numberAt(field.of, sheet.answers) !== null) return null;
  return <PercentRatings field={field} words={wordsOf(sheet, field.id)} />;
}
