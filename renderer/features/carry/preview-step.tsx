import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { selectionOf, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { PacketReader } from './packet-reader.tsx';
import { StepFoot } from './step-foot.tsx';
import { usePreview } from './use-preview.ts';

type Props = {
  carry: Carry;
  ids: readonly string[];
  onChange: (change: Partial<Carry>) => void;
  onBack: () => void;
  onSeal: () => void;
  onPdf: () => void;
  onFiles: () => void;
};

export function PreviewStep({ carry, ids, onChange, onBack, onSeal, onPdf, onFiles }: Props) {
  const t = useText();
  const [noteOpen, setNoteOpen] = useState(carry.note !== '');
  const { packet, error, again } = usePreview(selectionOf(carry, ids));

  return (
    <>
      <StepHead at={3} title={t('carry.preview.title')}>
        <p className="label measure">{t('carry.preview.text')}</p>
      </StepHead>
      <div className="carry-to stack">
        {carry.forWhom.trim() !== '' && <p className="label">{t('carry.preview.for', { name: carry.forWhom.trim() })}</p>}
        <Fold summary={t('carry.preview.note-fold')} open={noteOpen} onToggle={setNoteOpen}>
          <TextArea label={t('carry.preview.note')} value={carry.note} maxLength={5_000} onChange={(event) => { onChange({ note: event.target.value }); }} />
        </Fold>
      </div>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {packet !== null && (
        <div className="carry-sheet">
          <PacketReader packet={packet} />
        </div>
      )}
      <StepFoot onBack={onBack}>
        <Button look="quiet" onClick={onFiles}>{t('carry.preview.files')}</Button>
        <Button onClick={onPdf}>{t('carry.preview.pdf')}</Button>
        <Button look="go" onClick={onSeal}>
          {t('carry.preview.seal')}
        </Button>
      </StepFoot>
    </>
  );
}
