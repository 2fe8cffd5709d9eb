import type { Definition } from '../../../electron/domain/worksheets/definition-schema.ts';
import { approaches, needs } from '../../../electron/domain/worksheets/shelf-keys.ts';
import { setLead, setMinutes, setShelf } from '../../../electron/domain/own-sheets/edit-shelf.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useEditing } from './edit-context.tsx';

const leads: readonly Definition['lead'][] = ['client', 'both', 'therapist'];

/** Where the library shows it: how long it takes, who starts it, what it helps with. */
export function ShelfPart() {
  const t = useText();
  const { edit, words, setEdit, attempt } = useEditing();
  const { lengths, lead, needs: helps = [], approaches: kinds = [] } = edit.definition;
  const toggled = <T extends string>(all: readonly T[], chosen: readonly T[], one: T, on: boolean) => all.filter((each) => (each === one ? on : chosen.includes(each)));
  return (
    <Fold summary={t('sheet-editor.shelf')}>
      <div className="stack">
        <div className="editor-two">{lengths.map(({ id, minutes }, at) => (
          <TextField
            key={id}
            label={lengths.length === 1 ? t('sheet-editor.minutes') : t('sheet-editor.minutes.of', { name: words.lengths[id]?.name.trim() || t('sheet-editor.form', { n: at + 1 }) })}
            type="number"
            min={1}
            max={120}
            value={String(minutes)}
            onChange={(event) => { setEdit((before) => setMinutes(before, id, event.target.valueAsNumber)); }}
          />
        ))}</div>
        <RadioGroup
          label={t('sheet-editor.lead')}
          options={leads.map((one) => ({ value: one, text: t(`library.lead.${one}`) }))}
          value={lead}
          onChange={(next) => { setEdit((before) => setLead(before, leads.find((one) => one === next) ?? lead)); }}
        />
        <fieldset className="group">
          <legend>{t('sheet-editor.needs')}</legend>
          <div className="editor-ticks">
            {needs.map((need) => (
              <Checkbox key={need} label={t(`library.need.${need}`)} checked={helps.includes(need)} onChange={(on) => { attempt((before) => setShelf(before, { needs: toggled(needs, helps, need, on), approaches: kinds }), 'sheet-editor.refused.needs'); }} />
            ))}
          </div>
        </fieldset>
        <fieldset className="group">
          <legend>{t('sheet-editor.approaches')}</legend>
          <div className="editor-ticks">
            {approaches.map((one) => (
              <Checkbox key={one} label={t(`library.approach.${one}`)} checked={kinds.includes(one)} onChange={(on) => { attempt((before) => setShelf(before, { needs: helps, approaches: toggled(approaches, kinds, one, on) }), 'sheet-editor.refused.approaches'); }} />
            ))}
          </div>
        </fieldset>
      </div>
    </Fold>
  );
}
