import { changeField } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { omit } from '../../../electron/domain/own-sheets/omit.ts';
import type { Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { ColumnsPart } from './columns-part.tsx';
import { OptionsPart } from './options-part.tsx';
import { TotalPart } from './total-part.tsx';
import { WhenPart } from './when-part.tsx';
import { useEditing } from './edit-context.tsx';

const hinted = ['text', 'long', 'list'];
const tracks = ['n10', 'percent', 'suds', 'pair'];

/** The words of one question, and how it is asked. */
export function FieldDetails({ field }: { field: Field }) {
  const t = useText();
  const { words, language, setWords, attempt } = useEditing();
  const { id, kind } = field;
  const said = words.fields[id] ?? { label: '' };
  const setField = (change: Partial<FieldWords>) => { setWords((before) => ({ ...before, fields: { ...before.fields, [id]: { ...said, ...change } } })); };
  const flag = (name: 'needed' | 'private', on: boolean) => attempt((before) => changeField(before, id, (one) => (on ? { ...one, [name]: true } : omit(one, name))));
  const asks = kind !== 'note' && kind !== 'calc';

  return (
    <div className="stack editor-details">
      <TextField data-row={id} label={t(kind === 'note' ? 'sheet-editor.note' : 'sheet-editor.label')} hint={t('sheet-editor.label.hint')} lang={language} words value={said.label} maxLength={600} onChange={(event) => { setField({ label: event.target.value }); }} />
      <TextField label={t('sheet-editor.help')} lang={language} value={said.help ?? ''} maxLength={600} onChange={(event) => { setField({ help: event.target.value }); }} />
      {hinted.includes(kind) && <TextField label={t('sheet-editor.hint')} hint={t('sheet-editor.hint.hint')} lang={language} value={said.hint ?? ''} maxLength={200} onChange={(event) => { setField({ hint: event.target.value }); }} />}
      {tracks.includes(kind) && (
        <div className="editor-two">
          <TextField label={t('sheet-editor.low')} lang={language} value={said.low ?? ''} maxLength={60} onChange={(event) => { setField({ low: event.target.value }); }} />
          <TextField label={t('sheet-editor.high')} lang={language} value={said.high ?? ''} maxLength={60} onChange={(event) => { setField({ high: event.target.value }); }} />
        </div>
      )}
      {(field.kind === 'choice' || field.kind === 'multi') && <OptionsPart field={field} />}
      {'columns' in field && <ColumnsPart field={field} />}
      {field.kind === 'calc' && <TotalPart field={field} />}
      {asks && <Checkbox label={t('sheet-editor.needed')} hint={t('sheet-editor.needed.hint')} checked={field.needed === true} onChange={(on) => flag('needed', on)} />}
      {asks && <Checkbox label={t('sheet-editor.private')} checked={field.private === true} onChange={(on) => flag('private', on)} />}
      <WhenPart field={field} />
    </div>
  );
}
