import { useIntl } from 'react-intl';
import { changeBy, feelingChanges } from '../../../electron/domain/worksheets/change.ts';
import type { Definition, FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { evaluate } from '../../../electron/domain/worksheets/evaluate.ts';
import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import type { FillProps, ReadProps } from '../field-props.ts';
import { useSheet } from '../sheet-context.tsx';
import { useChangeWords } from '../use-change-words.ts';

/** What a computed field says, in words; empty when there is nothing to say yet. */
function useCalc(field: FieldOf<'calc'>, words: { label: string; values?: Record<string, string> | undefined }): string {
  const { definition, answers } = useSheet();
  const intl = useIntl();
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
      const before = evaluate(calc.before, answers);
      const after = evaluate(calc.after, answers);
      const by = changeBy(before, after);
      return by === null ? '' : say.number(words.label, by);
    }
    case 'values': {
      const parts = calc.of.flatMap(({ id, value }) => {
        const number = evaluate(value, answers);
        return number === null ? [] : [`${intl.formatNumber(number, { maximumFractionDigits: 1 })} ${words.values?.[id] ?? id}`];
      });
      return parts.length === 0 ? '' : `${words.label}: ${intl.formatList(parts, { type: 'unit' })}`;
    }
  }
}

export function CalcFill({ field, words }: FillProps<'calc'>) {
  const text = useCalc(field, words);
  return (
    <p className="ws-calc note" role="status">
      {text}
    </p>
  );
}

/** Changes between a rating and its re-rating are read beside the ratings themselves. */
export function CalcRead({ field, words }: ReadProps<'calc'>) {
  const { definition } = useSheet();
  const text = useCalc(field, words);
  return text === '' || isReadBeside(field, definition) ? null : <p className="ws-calc note">{text}</p>;
}

function isReadBeside({ calc }: FieldOf<'calc'>, definition: Definition): boolean {
  if (calc.type === 'feelings-change') return true;
  if (calc.type !== 'change' || calc.after.op !== 'answer') return false;
  const after = calc.after.of.field;
  return definition.fields.some((field) => field.id === after && field.kind === 'rerate-percent');
}
