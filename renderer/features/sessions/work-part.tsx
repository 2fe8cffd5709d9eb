import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { OpenedSheet } from './opened-sheet.tsx';
import { TogetherEntry } from './together-entry.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

/** One chosen entry, to be read; a worksheet to be filled in together too. A measure stays as it was answered. */
export function WorkPart({ entry, summary, measure, sheets }: { entry: string; summary: EntrySummary | undefined; measure: boolean; sheets: TogetherSheets }) {
  const t = useText();
  const what = { entry };
  if (sheets.find(what) !== undefined) return <OpenedSheet sheets={sheets} what={what} />;
  return (
    <div className="stack wide">
      <TogetherEntry id={entry} />
      {summary?.kind === 'worksheet' && !measure && <div><Button onClick={() => void sheets.open(what)}>{t('sessions.fill')}</Button></div>}
    </div>
  );
}
