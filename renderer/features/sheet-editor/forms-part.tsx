import { addLength, mostLengths, removeLength, setLengthPage } from '../../../electron/domain/own-sheets/edit-lengths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useEditing } from './edit-context.tsx';

/** Shorter forms of the sheet: which pages each of them asks. A sheet has one form until another is added. */
export function FormsPart() {
  const t = useText();
  const { edit, words, language, setWords, attempt, withUndo } = useEditing();
  const { lengths, steps } = edit.definition;
  const several = lengths.length > 1;
  return (
    <Fold summary={t('sheet-editor.forms')}>
      <div className="stack">
        <p className="note measure">{t('sheet-editor.forms.text')}</p>
        {several && lengths.map(({ id, steps: asked }, at) => {
          const n = at + 1;
          const said = words.lengths[id] ?? { name: '', line: '' };
          const set = (change: Partial<typeof said>) => { setWords((before) => ({ ...before, lengths: { ...before.lengths, [id]: { ...said, ...change } } })); };
          return (
            <fieldset key={id} className="group">
              <legend>{t('sheet-editor.form', { n })}</legend>
              <div className="stack tight">
                <div className="editor-two">
                  <TextField label={t('sheet-editor.form-name', { n })} lang={language} value={said.name} maxLength={120} onChange={(event) => { set({ name: event.target.value }); }} />
                  <TextField label={t('sheet-editor.form-line', { n })} lang={language} value={said.line} maxLength={300} onChange={(event) => { set({ line: event.target.value }); }} />
                </div>
                <div className="editor-ticks">
                  {steps.map((step, place) => (
                    <Checkbox
                      key={step.id}
                      label={t('sheet-editor.form-page', { n, page: place + 1, question: words.steps[step.id]?.question.trim() ?? '' })}
                      checked={asked.includes(step.id)}
                      onChange={(on) => { attempt((before) => setLengthPage(before, id, step.id, on), 'sheet-editor.refused.form'); }}
                    />
                  ))}
                </div>
                <div className="row">
                  <Button
                    look="quiet"
                    flush
                    onClick={() => {
                      const next = removeLength(edit, id);
                      if (next === null) attempt(() => null, 'sheet-editor.refused.form');
                      else withUndo(() => next, t('sheet-editor.form-removed', { n }));
                    }}
                  >
                    {t('sheet-editor.remove-form', { n })}
                  </Button>
                </div>
              </div>
            </fieldset>
          );
        })}
        {lengths.length < mostLengths && (
          <div className="row">
            <Button onClick={() => { attempt(addLength); }}>{t('sheet-editor.add-form')}</Button>
          </div>
        )}
      </div>
    </Fold>
  );
}
