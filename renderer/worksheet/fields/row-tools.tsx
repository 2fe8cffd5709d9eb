import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';

type Props = {
  rowId: string;
  n: number;
  of: number;
  /** What marking says; null when rows cannot be marked. */
  mark: string | null;
  marked: boolean;
  onMark: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

export function RowTools({ rowId, n, of, mark, marked, onMark, onMove, onRemove }: Props) {
  const t = useText();
  return (
    <div className="ws-tools">
      {mark === null ? (
        <span />
      ) : (
        <button type="button" className="ws-mark" aria-pressed={marked} onClick={onMark}>
          {mark}
        </button>
      )}
      {of < 2 ? null : (
        <span className="ws-tools-end">
          <Button
            look="icon"
            data-up={rowId}
            aria-label={t('worksheet.move-up', { n })}
            aria-disabled={n === 1}
            onClick={() => {
              onMove(-1);
            }}
          >
            <Icon name="up" />
          </Button>
          <Button
            look="icon"
            data-down={rowId}
            aria-label={t('worksheet.move-down', { n })}
            aria-disabled={n === of}
            onClick={() => {
              onMove(1);
            }}
          >
            <Icon name="down" />
          </Button>
          <Button look="icon" aria-label={t('worksheet.remove-row', { n })} onClick={onRemove}>
            <Icon name="close" />
          </Button>
        </span>
      )}
    </div>
  );
}
