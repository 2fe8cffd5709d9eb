import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { OpenedSheet } from './opened-sheet.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

type Props = { worksheet: string; together: TogetherValue; sheets: TogetherSheets; steps?: readonly string[]; only?: readonly string[]; goesOn?: boolean };

/** A part that is a sheet: a new one, or the one of its kind that was chosen. */
export function SheetPart({ worksheet, together: { sheet, entries, taken }, sheets, goesOn = false, ...asked }: Props) {
  const t = useText();
  const chosen = !goesOn ? undefined : sheet.entries.find(({ id, worksheet: is }) => is?.id === worksheet && entries.includes(id));
  if (chosen === undefined && taken.includes(worksheet)) return <p className="together-nothing">{t('sessions.one-only')}</p>;
  return <OpenedSheet sheets={sheets} what={chosen === undefined ? { begin: worksheet } : { entry: chosen.id }} {...asked} />;
}
