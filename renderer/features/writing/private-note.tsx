import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';

/** What never leaves with a packet, a PDF or a preview. */
export function PrivateNote({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const t = useText();
  const [begun] = useState(note !== '');
  return (
    <Fold summary={t('writing.note')} open={begun}>
      <TextArea label={t('writing.note')} labelHidden hint={t('writing.note.hint')} value={note} maxLength={20_000} onChange={(event) => { onNote(event.target.value); }} />
    </Fold>
  );
}
