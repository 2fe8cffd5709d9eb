import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { hasWords } from './block-state.ts';
import { OpenedSheet } from './opened-sheet.tsx';
import { NothingHere, SaidBlocks } from './said-block.tsx';
import type { Filled, TogetherSheets } from './use-together-sheets.ts';

/** What to talk about: the client's list as it was ticked, and the same list to be put in order and added to together. */
export function ListPart({ sheet, sheets }: { sheet: SheetValue; sheets: TogetherSheets }) {
  const t = useText();
  const ticked = hasWords('topics', sheet);
  // Topics that were not ticked are not touched: then a list of its own is begun.
  const what: Filled = ticked && sheet.prep !== null ? { entry: sheet.prep.entry } : { begin: 'session-prep' };
  const isOpen = sheets.find(what) !== undefined;
  return (
    <div className="stack wide">
      {isOpen ? <OpenedSheet sheets={sheets} what={what} steps={['agenda']} only={['agenda', 'agenda_minutes']} /> : ticked ? <SaidBlocks blocks={['topics']} sheet={sheet} /> : <NothingHere />}
      {!isOpen && <div><Button onClick={() => void sheets.open(what)}>{t(ticked ? 'sessions.list.change' : 'sessions.list.write')}</Button></div>}
      <SaidBlocks blocks={['questions']} sheet={sheet} />
    </div>
  );
}
