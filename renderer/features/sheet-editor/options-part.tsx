import { addOption, removeOption, setScore, setScored } from '../../../electron/domain/own-sheets/edit-options.ts';
import { changeField } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { omit } from '../../../electron/domain/own-sheets/omit.ts';
import type { Field, FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useEditing } from './edit-context.tsx';

/** What can be chosen, each with its score where there are scores. */
export function OptionsPart({ field }: { field: FieldOf<'choice'> | FieldOf<'multi'> }) {
  const t = useText();
  const { words, language, setWords, attempt } = useEditing();
  const { id, options } = field;
  const said = words.fields[id] ?? { label: '' };
  const scores = field.kind === 'choice' ? field.scores : undefined;
  return (
    <fieldset className="group stack tight">
      <legend>{t('sheet-editor.options')}</legend>
      {options.map((option, index) => (
        <div key={option} className="editor-option">
          <TextField
            label={t('sheet-editor.option', { n: index + 1 })}
            lang={language}
            value={said.options?.[option] ?? ''}
            maxLength={200}
            onChange={(event) => { setWords((before) => ({ ...before, fields: { ...before.fields, [id]: { ...said, options: { ...said.options, [option]: event.target.value } } } })); }}
          />
          {scores !== undefined && (
            <TextField
              label={t('sheet-editor.score', { n: index + 1 })}
              type="number"
              min={-999}
              max={999}
              step={1}
              value={String(scores[index] ?? 0)}
              onChange={(event) => {
                const score = event.target.valueAsNumber;
                if (Number.isFinite(score)) attempt((before) => setScore(before, id, option, Math.max(-999, Math.min(999, score))));
              }}
            />
          )}
          <Button look="icon" aria-label={t('sheet-editor.remove-option', { n: index + 1 })} onClick={() => { attempt((before) => removeOption(before, id, option), 'sheet-editor.refused.option'); }}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <div className="row">
        <Button onClick={() => { attempt((before) => addOption(before, id)); }}>{t('sheet-editor.add-option')}</Button>
      </div>
      {field.kind === 'choice' && <Checkbox label={t('sheet-editor.scored')} hint={t('sheet-editor.scored.hint')} checked={scores !== undefined} onChange={(on) => attempt((before) => setScored(before, id, on), 'sheet-editor.refused.option')} />}
      <Checkbox label={t('sheet-editor.other')} checked={field.other === true} onChange={(on) => attempt((before) => changeField(before, id, (one) => (on ? { ...one, other: true } as Field : omit<Field, 'other'>(one, 'other'))))} />
    </fieldset>
  );
}
