import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { PrintButtons } from '../../app/print-buttons.tsx';
import { useDraftKeeper } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { Fold } from '../../ui/fold.tsx';
import { WorksheetRead } from '../../worksheet/worksheet-read.tsx';
import type { Shared, TogetherSheets } from './use-together-sheets.ts';

/** The notes of the session (W34), alone, for whoever wants them on paper (clinical reference 6.2). */
export function PrintNotes({ sheets }: { sheets: TogetherSheets }) {
  const shared = sheets.find({ begin: 'session-notes' });
  return shared === undefined ? null : <PrintOne shared={shared} />;
}

function PrintOne({ shared: { sheet, keeper } }: { shared: Shared }) {
  const t = useText();
  const { content } = useDraftKeeper(keeper);
  if (!Object.values(content.answers).some((answer) => answer.kind !== 'datetime' && isAnswered(answer))) return null;
  return (
    <Fold summary={t('sessions.end.print')}>
      <PrintButtons inDialog page={() => <SheetLinks entry={null}><WorksheetRead sheet={sheet} answers={content.answers} length={content.length} zone={content.when.zone} lead={sheet.words.name} /></SheetLinks>} />
    </Fold>
  );
}
