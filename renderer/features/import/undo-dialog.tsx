import { useText } from '../../i18n/use-text.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';

type Props = { n: number; onConfirm: () => void; onClose: () => void };

export function UndoDialog({ n, onConfirm, onClose }: Props) {
  const t = useText();
  return (
    <ConfirmDialog title={t('import.undo-ask', { n })} confirm={t('import.undo')} cancel={t('import.undo-no')} onConfirm={onConfirm} onClose={onClose}>
      <p>{t('import.undo-text')}</p>
      <p>{t('import.undo-stay')}</p>
    </ConfirmDialog>
  );
}
