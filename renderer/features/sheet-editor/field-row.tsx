import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { RowHandle } from '../../worksheet/fields/row-handle.tsx';
import type { StartDrag } from '../../worksheet/use-row-drag.ts';
import type { RowPart } from '../../worksheet/use-row-focus.ts';
import { FieldDetails } from './field-details.tsx';
import { useEditing } from './edit-context.tsx';

type Props = {
  id: string;
  n: number;
  of: number;
  /** Nothing comes before it, or after it. */
  first: boolean;
  last: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  startDrag: StartDrag;
  onMove: (by: -1 | 1, part: RowPart) => void;
  onRemove: () => void;
};

/** One question among the others: opened to be written, moved, taken away. */
export function FieldRow({ id, n, of, first, last, open, onOpen, startDrag, onMove, onRemove }: Props) {
  const t = useText();
  const { edit, words, language, hidden } = useEditing();
  const field = edit.definition.fields.find((one) => one.id === id);
  if (field === undefined) return null;
  const label = words.fields[id]?.label.trim() ?? '';
  return (
    <li className="ws-row editor-field" data-drag={id}>
      <RowHandle rowId={id} n={n} of={of} startDrag={startDrag} onMove={(by) => { onMove(by, 'handle'); }} />
      <div className="editor-line">
        <button type="button" className="editor-open" aria-expanded={open} onClick={() => { onOpen(!open); }}>
          <span lang={language} className={label === '' ? 'note' : 'words'}>{label === '' ? t('sheet-editor.no-label') : label}</span>
          <span className="note">{[t(`sheet-editor.kind.${field.kind}`), hidden.includes(id) && t('sheet-editor.is-left-out'), field.needed === true && t('sheet-editor.is-needed'), field.when !== undefined && t('sheet-editor.is-conditional')].filter(Boolean).join(' · ')}</span>
        </button>
        <span className="ws-tools-end">
          <Button look="icon" data-up={id} aria-label={t('worksheet.move-up', { n })} aria-disabled={first} onClick={() => { onMove(-1, 'up'); }}><Icon name="up" /></Button>
          <Button look="icon" data-down={id} aria-label={t('worksheet.move-down', { n })} aria-disabled={last} onClick={() => { onMove(1, 'down'); }}><Icon name="down" /></Button>
          <Button look="icon" aria-label={t('worksheet.remove-row', { n })} onClick={onRemove}><Icon name="close" /></Button>
        </span>
      </div>
      {open && <FieldDetails field={field} />}
    </li>
  );
}
