import type { KeyboardEvent } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { StartDrag } from '../use-row-drag.ts';

type Props = { rowId: string; n: number; of: number; startDrag: StartDrag; onMove: (by: -1 | 1) => void };

/** Takes hold of a step of a ladder: by pointer, or with the arrow keys while it has the focus. */
export function RowHandle({ rowId, n, of, startDrag, onMove }: Props) {
  const t = useText();

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <button
      type="button"
      className="ws-handle"
      aria-label={t('worksheet.handle', { n, of })}
      data-handle={rowId}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        startDrag(rowId, event);
      }}
    >
      <span aria-hidden="true">{n}</span>
      <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        <path d="M2 3h.01M8 3h.01M2 8h.01M8 8h.01M2 13h.01M8 13h.01" />
      </svg>
    </button>
  );
}
