import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { isHidden } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetOf } from '../../reading/use-entry-head.ts';

/** Says of a sheet that lists leave out that they do, and how it is found again. */
export function KeptApart({ content }: { content: WorksheetContent }) {
  const t = useText();
  const sheet = useSheetOf(content);
  if (sheet === undefined || sheet === null || !isHidden(sheet.definition, content.answers)) return null;
  return <p className="note measure">{t(content.bring ? 'entry.apart.bring' : 'entry.apart')}</p>;
}
