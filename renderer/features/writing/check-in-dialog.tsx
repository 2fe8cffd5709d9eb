import { Dialog } from '../../ui/dialog.tsx';

export function CheckInDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="…" onClose={onClose}>
      <p>…</p>
    </Dialog>
  );
}
