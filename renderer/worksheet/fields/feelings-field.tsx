import { useId } from 'react';
import type { Feeling, FeelingsAnswer } from '../../../electron/domain/worksheets/answers.ts';
import { rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { useList } from '../../i18n/use-list.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FeelingRows } from '../feeling-rows.tsx';
import { FeelingPicker } from '../feelings/feeling-picker.tsx';
import { bodyName } from '../feeling-words.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { Ratings } from '../ratings.tsx';
import { inBoth, useSheet } from '../sheet-context.tsx';

const nothing: FeelingsAnswer = { feelings: [], body: [] };

export function FeelingsFill({ words, answer, onAnswer, bare }: FillProps<'feelings'>) {
  const id = useId();
  const { own, language } = useSheet();
  const value = answer ?? nothing;

  const give = (change: Partial<FeelingsAnswer>) => {
    onAnswer({ kind: 'feelings', feelings: value.feelings, body: value.body, ...change });
  };

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <FeelingPicker
        language={language}
        value={value}
        ownFeelings={own?.feelings ?? []}
        onChange={give}
        onOwnFeelings={own?.onFeelings}
      />
      <FeelingRows
        rows={value.feelings.map((feeling) => ({ feeling, was: null, removable: true }))}
        low={words.low}
        high={words.high}
        onRate={(rated) => {
          give({ feelings: value.feelings.map((feeling) => (same(feeling, rated) ? rated : feeling)) });
        }}
        onRemove={(gone) => {
          give({ feelings: value.feelings.filter((feeling) => !same(feeling, gone)) });
        }}
      />
    </FieldFrame>
  );
}

function same(a: Feeling, b: Feeling): boolean {
  return a.word === b.word && (a.own === true) === (b.own === true);
}

/** Read together with its re-rating and its looks, where there are any. */
export function FeelingsRead({ field, words, answer }: ReadProps<'feelings'>) {
  const sheet = useSheet();
  const { definition } = sheet;
  const t = useText();
  const list = useList();
  if (answer === undefined || (answer.feelings.length === 0 && answer.body.length === 0)) return null;
  const rerate = rerateOf(definition, field.id);
  return (
    <section className="ws-said">
      <Ratings base={field.id} rerate={rerate?.kind === 'rerate-feelings' ? rerate : null} words={words} />
      {answer.body.length === 0 ? null : (
        <p className="note">{t('worksheet.body-said', { words: list(answer.body.map((key) => inBoth(sheet, (language) => bodyName(key, language)))) })}</p>
      )}
    </section>
  );
}
