import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { ColumnOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { evaluate } from '../../../electron/domain/worksheets/evaluate.ts';
import type { ColumnWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useLinkedNumber } from '../link-context.tsx';
import { useSheet } from '../sheet-context.tsx';
import { useNumberWords } from '../use-number-words.ts';

type Props = { field: string; column: ColumnOf<'calc'> | ColumnOf<'linked'>; words: ColumnWords; row: TableRow };

/** A cell that nobody fills in; it is not there until there is something to say. */
export function WorkedOutCell({ field, column, words, row }: Props) {
  const t = useText();
  const { answers, scope } = useSheet();
  const number = useNumberWords();
  const linked = useLinkedNumber(column.kind === 'linked' ? column : null, row.id);
  const found = column.kind === 'calc' ? evaluate(column.value, answers, { ...scope, row: { field, cells: row.cells } }) : linked;
  if (found === null) return null;
  return <p className="ws-calc note">{t('worksheet.says', { label: words.label, text: number(found, column.kind === 'calc' ? column : {}) })}</p>;
}
