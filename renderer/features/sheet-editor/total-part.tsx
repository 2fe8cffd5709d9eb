import { countsAsNumber, fieldsBefore, setTotal, totalOf, type Total } from '../../../electron/domain/own-sheets/edit-options.ts';
import type { FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { useEditing } from './edit-context.tsx';

/** Which answers are added up, or brought to a mean. */
export function TotalPart({ field }: { field: FieldOf<'calc'> }) {
  const t = useText();
  const { edit, words, attempt } = useEditing();
  const total = totalOf(field);
  const countable = fieldsBefore(edit.definition, field.id).filter(countsAsNumber);
  if (total === null) return <p className="note">{t('sheet-editor.total.other')}</p>;
  const set = (change: Partial<Total>) => attempt((before) => setTotal(before, field.id, { ...total, ...change }));
  return (
    <fieldset className="group stack tight">
      <legend>{t('sheet-editor.total')}</legend>
      {countable.length === 0 && <p className="note">{t('sheet-editor.total.none')}</p>}
      {countable.map(({ id }) => (
        <Checkbox
          key={id}
          label={words.fields[id]?.label.trim() || t('sheet-editor.no-label')}
          checked={total.of.includes(id)}
          onChange={(on) => set({ of: countable.map((one) => one.id).filter((one) => (one === id ? on : total.of.includes(one))) })}
        />
      ))}
      <RadioGroup
        label={t('sheet-editor.total.how')}
        options={[{ value: 'sum', text: t('sheet-editor.total.sum') }, { value: 'mean', text: t('sheet-editor.total.mean') }]}
        value={total.how}
        onChange={(how) => { set({ how: how === 'mean' ? 'mean' : 'sum' }); }}
      />
      <Checkbox label={t('sheet-editor.total.some')} checked={total.some} onChange={(some) => set({ some })} />
    </fieldset>
  );
}
