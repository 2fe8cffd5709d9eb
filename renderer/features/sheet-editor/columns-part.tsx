import { useState } from 'react';
import { addColumn, newColumns, removeColumn, type NewColumn } from '../../../electron/domain/own-sheets/edit-options.ts';
import type { FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useEditing } from './edit-context.tsx';

/** The columns of a table. Options of a column that came with a copy stay as they are. */
export function ColumnsPart({ field }: { field: FieldOf<'table'> | FieldOf<'ladder'> }) {
  const t = useText();
  const { words, language, setWords, attempt } = useEditing();
  const [kind, setKind] = useState<NewColumn>('text');
  const { id, columns } = field;
  const said = words.fields[id] ?? { label: '' };
  return (
    <fieldset className="group stack tight">
      <legend>{t('sheet-editor.columns')}</legend>
      {columns.map((column, index) => {
        const given = said.columns?.[column.id] ?? { label: '' };
        return (
          <div key={column.id} className="editor-option">
            <TextField
              label={t('sheet-editor.column', { n: index + 1 })}
              hint={t(`sheet-editor.kind.${column.kind}`)}
              lang={language}
              value={given.label}
              maxLength={120}
              onChange={(event) => { setWords((before) => ({ ...before, fields: { ...before.fields, [id]: { ...said, columns: { ...said.columns, [column.id]: { ...given, label: event.target.value } } } } })); }}
            />
            <Button look="icon" aria-label={t('sheet-editor.remove-column', { n: index + 1 })} onClick={() => { attempt((before) => removeColumn(before, id, column.id), 'sheet-editor.refused.column'); }}>
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      <div className="row editor-add">
        <Select
          label={t('sheet-editor.column-kind')}
          options={newColumns.map((one) => ({ value: one, text: t(`sheet-editor.kind.${one}`) }))}
          value={kind}
          onChange={(next) => {
            const found = newColumns.find((one) => one === next);
            if (found !== undefined) setKind(found);
          }}
        />
        <Button onClick={() => { attempt((before) => addColumn(before, id, kind)); }}>{t('sheet-editor.add-column')}</Button>
      </div>
    </fieldset>
  );
}
