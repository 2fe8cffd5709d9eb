import { useState } from 'react';
import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CommentList } from '../../reading/entry-comments.tsx';
import { Button } from '../../ui/button.tsx';
import { ToggleChip } from '../../ui/chip.tsx';
import { OpenedSheet } from './opened-sheet.tsx';
import { SheetPicker } from './sheet-picker.tsx';
import { TogetherNotes } from './together-notes.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';
import { useVoices, type Voices } from './use-voices.ts';

/** Sheets that stand in a part of their own. */
const apart: readonly string[] = ['session-notes', 'practice-plan', 'session-prep', 'coping-card'];

type Props = { together: TogetherValue; sheets: TogetherSheets; entry: string | undefined; beside: string | null; onBeside: (worksheet: string | null) => void };

/** Beside what is read: notes in two voices, and any sheet that is begun together. */
export function WorkAside({ together, sheets, entry, beside, onBeside }: Props) {
  const t = useText();
  const voices = useVoices(together.slot);
  const [picking, setPicking] = useState(false);
  const begun = sheets.opened.flatMap(({ what, sheet }) => ('begin' in what && !apart.includes(what.begin) ? [{ id: what.begin, name: sheet.words.name }] : []));
  return (
    <>
      {begun.length > 0 && (
        <div className="chips" role="group" aria-label={t('sessions.beside.begun')}>
          {begun.map(({ id, name }) => <ToggleChip key={id} on={beside === id} onChange={(on) => { onBeside(on ? id : null); }}>{name}</ToggleChip>)}
        </div>
      )}
      {beside !== null && <OpenedSheet key={beside} sheets={sheets} what={{ begin: beside }} />}
      <div><Button onClick={() => { setPicking(true); }}>{t('sessions.beside')}</Button></div>
      {entry !== undefined && <Comments key={`beside ${entry}`} entry={entry} voices={voices} />}
      {entry !== undefined && <TogetherNotes key={entry} entry={entry} voices={voices} />}
      {picking && <SheetPicker taken={[...together.taken, ...apart]} onPick={(id) => { setPicking(false); onBeside(id); }} onClose={() => { setPicking(false); }} />}
    </>
  );
}

/** What went between the two before the session. */
function Comments({ entry, voices: { words } }: { entry: string; voices: Voices }) {
  const { value } = useQuery('together.beside', { entry });
  return <CommentList comments={value?.comments ?? []} own={words.therapist} />;
}
