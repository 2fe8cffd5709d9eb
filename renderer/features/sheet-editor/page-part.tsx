import { useState } from 'react';
import { addField, moveField, newKinds, removeField, removePage, type NewKind } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { movePage } from '../../../electron/domain/own-sheets/edit-shelf.ts';
import type { Step } from '../../../electron/domain/worksheets/definition-schema.ts';
import { fieldIdsOf } from '../../../electron/domain/worksheets/visible.ts';
import type { StepWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useRowDrag } from '../../worksheet/use-row-drag.ts';
import type { RowPart } from '../../worksheet/use-row-focus.ts';
import { ExampleParts } from './example-parts.tsx';
import { FieldRow } from './field-row.tsx';
import { TextLines } from './text-lines.tsx';
import { useEditing } from './edit-context.tsx';

type Props = { step: Step; n: number; of: number; open: string | null; onOpen: (id: string | null) => void; focusRow: (id: string | undefined, part?: RowPart) => void };

/** One page of the sheet: the question at its head, and what it asks. */
export function PagePart({ step, n, of, open, onOpen, focusRow }: Props) {
  const t = useText();
  const { edit, words, language, setEdit, setWords, attempt, withUndo } = useEditing();
  const [kind, setKind] = useState<NewKind>('text');
  const said = words.steps[step.id] ?? { question: '' };
  const ids = [...new Set(fieldIdsOf(step))];
  const all = edit.definition.fields.map((field) => field.id);
  const setStep = (change: Partial<StepWords>) => { setWords((before) => ({ ...before, steps: { ...before.steps, [step.id]: { ...said, ...change } } })); };

  function move(id: string, by: -1 | 1, part: RowPart) {
    if (attempt((before) => moveField(before, id, by), 'sheet-editor.refused.move')) focusRow(id, part);
  }
  /** The same button keeps the focus where the page goes. */
  const place = `page-${step.id}`;
  function moveThis(by: -1 | 1, part: RowPart) {
    if ((by < 0 ? n === 1 : n === of)) return;
    if (attempt((before) => movePage(before, step.id, by), 'sheet-editor.refused.move-page')) focusRow(place, part);
  }
  const startDrag = useRowDrag((id, by) => { move(id, by, 'handle'); });

  function add() {
    const made = addField(edit, step.id, kind);
    setEdit(() => made.edit);
    onOpen(made.id);
    focusRow(made.id);
  }

  return (
    <section className="editor-page" aria-labelledby={`editor-${step.id}`}>
      <div className="row apart">
        <h2 className="section" id={`editor-${step.id}`}>{t('sheet-editor.page', { n, of })}</h2>
        {of > 1 && (
          <div className="row">
            <Button look="icon" data-up={place} aria-label={t('sheet-editor.page-up', { n })} aria-disabled={n === 1} onClick={() => { moveThis(-1, 'up'); }}><Icon name="up" /></Button>
            <Button look="icon" data-down={place} aria-label={t('sheet-editor.page-down', { n })} aria-disabled={n === of} onClick={() => { moveThis(1, 'down'); }}><Icon name="down" /></Button>
            <Button look="quiet" flush onClick={() => { withUndo((before) => removePage(before, step.id), t('sheet-editor.page-removed', { n })); }}>
              {t('sheet-editor.remove-page', { n })}
            </Button>
          </div>
        )}
      </div>
      <TextField label={t('sheet-editor.question', { n })} hint={t('sheet-editor.question.hint')} lang={language} value={said.question} maxLength={300} onChange={(event) => { setStep({ question: event.target.value }); }} />
      <ol className="ws-rows editor-fields">
        {ids.map((id, at) => (
          <FieldRow
            key={id}
            id={id}
            n={all.indexOf(id) + 1}
            of={all.length}
            first={n === 1 && at === 0}
            last={n === of && at === ids.length - 1}
            open={open === id}
            onOpen={(on) => { onOpen(on ? id : null); }}
            startDrag={startDrag}
            onMove={(by, part) => { move(id, by, part); }}
            onRemove={() => { withUndo((before) => removeField(before, id), t('sheet-editor.field-removed', { n: all.indexOf(id) + 1 })); }}
          />
        ))}
      </ol>
      <div className="row editor-add">
        <Select
          label={t('sheet-editor.kind', { n })}
          options={newKinds.map((one) => ({ value: one, text: t(`sheet-editor.kind.${one}`) }))}
          value={kind}
          onChange={(next) => {
            const found = newKinds.find((one) => one === next);
            if (found !== undefined) setKind(found);
          }}
        />
        <Button onClick={add}>{t('sheet-editor.add', { n })}</Button>
      </div>
      <Fold summary={t('sheet-editor.page-more', { n })}>
        <div className="stack" key={language}>
          <TextField label={t('sheet-editor.page-help')} lang={language} value={said.help ?? ''} maxLength={600} onChange={(event) => { setStep({ help: event.target.value }); }} />
          <TextLines label={t('sheet-editor.hints')} hint={t('sheet-editor.lines')} lang={language} value={said.hints ?? []} onChange={(hints) => { setStep({ hints: hints.slice(0, 8) }); }} />
          <ExampleParts examples={said.examples ?? []} onChange={(examples) => { setStep({ examples }); }} />
        </div>
      </Fold>
    </section>
  );
}
