import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { ColumnOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useWorkedOut } from '../use-worked-out.ts';

type Props = { field: string; column: ColumnOf<'calc'> | ColumnOf<'linked'>; words: ColumnWords; row: TableRow };

/** A cell that nobody fills in; it is not there until there is something to say. */
export function WorkedOutCell({ field, column, words, row }: Props) {
  const t = useText();
  const found = useWorkedOut(field, column, row);
  if (found === null) return null;
  return <p className="ws-calc note">{t('worksheet.says', { label: words.label, text: found.text })}</p>;
}
