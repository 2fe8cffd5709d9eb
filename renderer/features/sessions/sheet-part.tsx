import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { OpenedSheet } from './opened-sheet.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

type Props = { worksheet: string; together: TogetherValue; sheets: TogetherSheets; steps?: readonly string[]; only?: readonly string[] };

/** A part that is a sheet: the one of its kind that was chosen, else a new one. */
export function SheetPart({ worksheet, together: { sheet, entries, taken }, sheets, ...asked }: Props) {
  const t = useText();
  const chosen = sheet.entries.find(({ id, worksheet: is }) => is?.id === worksheet && entries.includes(id));
  if (chosen === undefined && taken.includes(worksheet)) return <p className="together-nothing">{t('sessions.one-only')}</p>;
  return <OpenedSheet sheets={sheets} what={chosen === undefined ? { begin: worksheet } : { entry: chosen.id }} {...asked} />;
}
