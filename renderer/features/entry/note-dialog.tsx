import { useState, type KeyboardEvent } from 'react';
import { withCommand } from '../../app/platform.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/field.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import type { EntryValue } from './entry-value.ts';

/** Writing the note; it keeps itself as a draft of the entry, like everything that is half written. */
export function NoteDialog({ entry, onClose }: { entry: EntryValue; onClose: () => void }) {
  const t = useText();
  const [start] = useState(() => ({ entry: entry.id, base: entry.rev, initial: entry.content }));
  const { content, setContent, saveState, keep, discard } = useDraft(start);
  const [keeping, setKeeping] = useState(false);
  const same = content.privateNote === start.initial.privateNote;

  async function done(): Promise<void> {
    if (keeping) return;
    setKeeping(true);
    if (same) await discard();
    else if (!(await keep()).ok) {
      setKeeping(false);
      return;
    }
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !withCommand(event.nativeEvent)) return;
    event.preventDefault();
    void done();
  }

  return (
    <Dialog title={t('reading.only-you')} onClose={onClose}>
      <TextArea
        label={t('reading.only-you')}
        labelHidden
        hint={t('entry.note.hint')}
        data-first
        dir="auto"
        maxLength={20_000}
        value={content.privateNote}
        onChange={(event) => { setContent({ ...content, privateNote: event.target.value }); }}
        onKeyDown={onKeyDown}
      />
      <div className="row apart">
        <SaveStateNote state={saveState} />
        <Button look="go" busy={keeping ? t('entry.note.keeping') : null} onClick={() => void done()}>{t('entry.note.keep')}</Button>
      </div>
    </Dialog>
  );
}
