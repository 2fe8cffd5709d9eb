import { changeBy, feelingChanges } from '../../../electron/domain/worksheets/change.ts';
import type { Definition, FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { evaluate, holds } from '../../../electron/domain/worksheets/evaluate.ts';
import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import { tally, topRows } from '../../../electron/domain/worksheets/tally.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useList } from '../../i18n/use-list.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { useSheet } from '../sheet-context.tsx';
import { useNumberWords } from '../use-number-words.ts';
import { useChangeWords } from '../use-change-words.ts';
import { MeasureResult } from '../measure-result.tsx';

/** What a computed field says, in words; empty when there is nothing to say yet. */
function useCalc(field: FieldOf<'calc'>, words: FieldWords): string {
  const { definition, words: all, answers, scope } = useSheet();
  const list = useList();
  const number = useNumberWords();
  const t = useText();
  const say = useChangeWords();
  const { calc } = field;
  switch (calc.type) {
    case 'feelings-change': {
      const before = definition.fields.find((other) => other.id === calc.before);
      const after = definition.fields.find((other) => other.id === calc.after);
      if (before?.kind !== 'feelings' || after?.kind !== 'rerate-feelings') return '';
      return say.feelings(feelingChanges(answerTo(before, answers), answerTo(after, answers)));
    }
    case 'change': {
      const before = evaluate(calc.before, answers, scope);
      const after = evaluate(calc.after, answers, scope);
      const by = changeBy(before, after);
      return by === null ? '' : say.number(words.label, by);
    }
    case 'values': {
      if (calc.faulty !== undefined && holds(calc.faulty, answers, scope)) return words.faulty ?? '';
      const parts = calc.of.flatMap(({ id, value, ...shown }) => {
        const found = evaluate(value, answers, scope);
        if (found === null) return [];
        const said = words.values?.[id] ?? id;
        // A sheet of one's own may have one name for both.
        return [said === words.label ? number(found, shown) : `${number(found, shown)} ${said}`];
      });
      return parts.length === 0 ? '' : `${words.label}: ${list(parts)}`;
    }
    case 'tally': {
      const options = all.fields[calc.field]?.columns?.[calc.column]?.options;
      const parts = tally(answers, calc.field, calc.column).map(({ option, count }) => t('worksheet.tally', { name: options?.[option] ?? option, n: count }));
      return parts.length === 0 ? '' : `${words.label}: ${list(parts)}`;
    }
    case 'top-rows': {
      const rows = topRows(answers, calc, scope);
      return rows.length === 0 ? '' : `${words.label}: ${list(rows)}`;
    }
  }
}

export function CalcFill({ field, words, bare }: FillProps<'calc'>) {
  const t = useText();
  const text = useCalc(field, words);
  if (isMeasured(field, useSheet().definition)) return <MeasureResult />;
  return (
    <p className="ws-calc note" role="status">
      {text === '' && bare ? t('worksheet.no-number') : text}
    </p>
  );
}

/** Changes between a rating and its re-rating are read beside the ratings themselves. */
export function CalcRead({ field, words }: ReadProps<'calc'>) {
  const { definition } = useSheet();
  const text = useCalc(field, words);
  if (isMeasured(field, definition)) return <MeasureResult />;
  return text === '' || isReadBeside(field, definition) ? null : <p className="ws-calc note">{text}</p>;
}

function isMeasured({ id }: FieldOf<'calc'>, { instrument }: Definition): boolean {
  return instrument?.scores.some(({ field }) => field === id) === true;
}

function isReadBeside({ calc }: FieldOf<'calc'>, definition: Definition): boolean {
  if (calc.type === 'feelings-change') return true;
  if (calc.type !== 'change' || calc.after.op !== 'answer') return false;
  const after = calc.after.of.field;
  return definition.fields.some((field) => field.id === after && field.kind === 'rerate-percent');
}
