import { countsAsNumber, fieldsBefore, setWhen, simpleWhen, type SimpleWhen } from '../../../electron/domain/own-sheets/edit-options.ts';
import type { Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { answerKinds } from '../../../electron/domain/worksheets/kinds.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useEditing } from './edit-context.tsx';

function optionsOf(field: Field): readonly string[] {
  if (field.kind === 'yes-no') return ['yes', 'no'];
  return field.kind === 'choice' || field.kind === 'multi' ? field.options : [];
}

/** Shown always, or only after an answer to an earlier question. */
export function WhenPart({ field }: { field: Field }) {
  const t = useText();
  const { edit, words, attempt } = useEditing();
  const before = fieldsBefore(edit.definition, field.id).filter((one) => answerKinds[one.kind] !== null);
  const when = field.when === undefined ? null : simpleWhen(field.when);
  const complex = field.when !== undefined && when === null;
  if (before.length === 0 && field.when === undefined) return null;
  const looked = before.find((one) => one.id === when?.field);
  const set = (next: SimpleWhen | null) => { attempt((now) => setWhen(now, field.id, next)); };
  const label = (id: string) => words.fields[id]?.label.trim() || t('sheet-editor.no-label');

  const ways = looked === undefined ? [] : [
    { value: 'answered', text: t('sheet-editor.when.answered') },
    ...optionsOf(looked).map((option) => ({ value: `option ${option}`, text: t('sheet-editor.when.option', { option: words.fields[looked.id]?.options?.[option]?.trim() || (looked.kind === 'yes-no' ? t(`worksheet.${option}`) : t('sheet-editor.no-label')) }) })),
    ...(countsAsNumber(looked) ? [{ value: 'at-least', text: t('sheet-editor.when.at-least') }, { value: 'at-most', text: t('sheet-editor.when.at-most') }] : []),
  ];

  function choose(value: string) {
    if (looked === undefined) return;
    if (value === 'at-least' || value === 'at-most') set({ field: looked.id, is: value, number: when !== null && 'number' in when ? when.number : 1 });
    else if (value.startsWith('option ')) set({ field: looked.id, is: 'option', option: value.slice(7) });
    else set({ field: looked.id, is: 'answered' });
  }

  return (
    <div className="editor-two">
      <Select
        label={t('sheet-editor.when')}
        options={[{ value: '', text: t('sheet-editor.when.always') }, ...(complex ? [{ value: '-', text: t('sheet-editor.when.other') }] : []), ...before.map((one) => ({ value: one.id, text: t('sheet-editor.when.after', { label: label(one.id) }) }))]}
        value={complex ? '-' : (when?.field ?? '')}
        onChange={(id) => { if (id !== '-') set(id === '' ? null : { field: id, is: 'answered' }); }}
      />
      {looked !== undefined && when !== null && (
        <Select label={t('sheet-editor.when.is')} options={ways} value={when.is === 'option' ? `option ${when.option}` : when.is} onChange={choose} />
      )}
      {when !== null && 'number' in when && (
        <TextField
          label={t('sheet-editor.when.number')}
          type="number"
          value={String(when.number)}
          onChange={(event) => {
            const number = event.target.valueAsNumber;
            if (Number.isFinite(number)) set({ ...when, number });
          }}
        />
      )}
    </div>
  );
}
