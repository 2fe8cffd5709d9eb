import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addColumn, addOption, fieldsBefore, removeColumn, removeOption, setScore, setScored, setTotal, setWhen, totalOf, type SimpleWhen } from '../../../electron/domain/own-sheets/edit-options.ts';
import { addField, addPage, blankSheet, moveField, newKinds, removeField, removePage, reworded, withLanguage, withoutLanguage, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { addLength, removeLength, setLengthPage } from '../../../electron/domain/own-sheets/edit-lengths.ts';
import { movePage, setLead, setMinutes, setShelf } from '../../../electron/domain/own-sheets/edit-shelf.ts';
import { finishSheet } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { ownSheet } from '../../../electron/domain/own-sheets/own-sheet.ts';
import { faultOf } from '../../../electron/domain/own-sheets/sheet-fault.ts';
import { readSheetFile, writeSheetFile } from '../../../electron/domain/own-sheets/sheet-file.ts';
import type { DefinitionFile } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { Value } from '../../../electron/domain/worksheets/tree-schema.ts';
import { approaches, needs } from '../../../electron/domain/worksheets/shelf-keys.ts';
import { fullDefinition, fullWords } from '../../../electron/domain/worksheets/full-sheet.ts';
import type { SheetWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { shippedSheets } from '../../../electron/vault/worksheets/shipped-sheets.ts';

type Shipped = { file: DefinitionFile; en: SheetWords; es: SheetWords };

const copies: SheetEdit[] = (shippedSheets as readonly Shipped[])
  .filter(({ file }) => file.instrument === undefined)
  .map(({ file, en, es }) => ({ definition: { ...fullDefinition(file), id: 'own-copy' }, words: { en: fullWords(file, en), es: fullWords(file, es) } }));

type Step = (edit: SheetEdit) => SheetEdit | null;

/** What a hand can do in the editor, each with the numbers that say where. */
const arbitraryStep: fc.Arbitrary<Step> = fc
  .record({ what: fc.nat(20), at: fc.nat(999), other: fc.nat(999), up: fc.boolean(), kind: fc.constantFrom(...newKinds) })
  .map(({ what, at, other, up, kind }): Step => (edit) => {
    const { fields, steps } = edit.definition;
    const field = fields[at % Math.max(1, fields.length)];
    const id = field?.id ?? '';
    const page = steps[other % steps.length]?.id ?? '';
    const before = fieldsBefore(edit.definition, id);
    const looked = before[other % Math.max(1, before.length)];
    switch (what) {
      case 0:
        return addPage(edit);
      case 1:
      case 2:
      case 3:
        return addField(edit, page, kind).edit;
      case 4:
        return removeField(edit, id);
      case 5:
      case 6:
        return moveField(edit, id, up ? -1 : 1);
      case 7:
        return addOption(edit, id);
      case 8:
        return removeOption(edit, id, field !== undefined && 'options' in field ? (field.options[other % field.options.length] ?? '') : '');
      case 9:
        return setScored(edit, id, up);
      case 10:
        return setScore(edit, id, 'o1', other);
      case 11: {
        if (looked === undefined) return setWhen(edit, id, null);
        const simple: SimpleWhen = up || !('options' in looked) ? { field: looked.id, is: other % 2 === 0 ? 'answered' : 'at-least', number: at } : { field: looked.id, is: 'option', option: looked.options[at % looked.options.length] ?? '' };
        return setWhen(edit, id, simple);
      }
      case 12:
        return setTotal(edit, id, { how: up ? 'sum' : 'mean', of: before.slice(0, (other % 4) + 1).map((one) => one.id), some: up });
      case 13:
        return up ? addColumn(edit, id, 'n10') : removeColumn(edit, id, field !== undefined && 'columns' in field ? (field.columns[other % field.columns.length]?.id ?? '') : '');
      case 14:
        return up ? withLanguage(edit, 'es') : withoutLanguage(edit, 'es');
      case 15:
        return movePage(edit, page, up ? -1 : 1);
      case 17:
        return addLength(edit);
      case 18:
      case 19:
        return setLengthPage(edit, edit.definition.lengths[at % edit.definition.lengths.length]?.id ?? '', page, up);
      case 20:
        return removeLength(edit, edit.definition.lengths[at % edit.definition.lengths.length]?.id ?? '');
      case 16:
        return setShelf(setLead(setMinutes(edit, edit.definition.lengths[0]?.id ?? '', at - 200), up ? 'client' : 'therapist'), { needs: needs.slice(0, other % 8), approaches: approaches.slice(0, at % 6) });
      default:
        return removePage(edit, page);
    }
  });

/** Says something wherever nothing is said. */
function filled(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? 'words' : part;
  if (Array.isArray(part)) return part.map(filled);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value)]));
}

function withWords(edit: SheetEdit): SheetEdit {
  return { ...edit, words: filled(edit.words) as SheetEdit['words'] };
}

describe('what the editor makes', () => {
  test('passes every check, whatever was done to a blank sheet or to a copy of any sheet', () => {
    fc.assert(
      fc.property(fc.constantFrom(blankSheet(['en']), blankSheet(['en', 'es']), ...copies), fc.array(arbitraryStep, { maxLength: 25 }), (start, steps) => {
        const edit = withWords(steps.reduce((now, step) => step(now) ?? now, start));
        const finished = finishSheet(edit);
        if (edit.definition.fields.length === 0) expect(finished).toMatchObject({ is: 'missing', missing: [{ what: 'questions' }] });
        else {
          expect(finished.is === 'whole' ? faultOf(finished.sheet) : finished).toBeNull();
          if (finished.is === 'whole') expect(ownSheet.parse(finished.sheet)).toEqual(finished.sheet);
          if (finished.is === 'whole') expect(readSheetFile(writeSheetFile(finished.sheet))).toEqual({ is: 'sheet', sheet: finished.sheet });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says what is not said yet, in which language', () => {
    const { edit, id } = addField(blankSheet(['en', 'es']), 'p1', 'choice');
    const named = reworded(edit, 'en', (words) => ({ ...words, name: 'Evenings', fields: { [id]: { label: 'How was it?', options: { o1: 'calm', o2: '' } } } }));
    const finished = finishSheet(named);
    expect(finished.is === 'missing' && finished.missing).toEqual([
      { what: 'part', language: 'en', field: id },
      { what: 'name', language: 'es', field: null },
      { what: 'label', language: 'es', field: id },
      { what: 'part', language: 'es', field: id },
      { what: 'part', language: 'es', field: id },
    ]);
  });

  test('one question needs one text: the page takes its words', () => {
    const { edit, id } = addField(blankSheet(['en']), 'p1', 'long');
    const finished = finishSheet(reworded(edit, 'en', (words) => ({ ...words, name: 'Evenings', fields: { [id]: { label: 'What was good?', hint: ' ' } } })));
    expect(finished).toMatchObject({ is: 'whole', sheet: { words: { en: { purpose: 'Evenings', steps: { p1: { question: 'What was good?' } }, fields: { [id]: { label: 'What was good?' } } } } } });
    expect(JSON.stringify(finished)).not.toContain('hint');
  });
});

describe('a page', () => {
  function pages() {
    let edit = addPage(addPage(blankSheet(['en'])));
    for (const page of ['p1', 'p2', 'p3']) edit = addField(edit, page, 'n10').edit;
    return edit;
  }

  test('moves with all that it asks, in every length', () => {
    const moved = movePage(pages(), 'p3', -1);
    expect(moved?.definition.steps.map(({ id }) => id)).toEqual(['p1', 'p3', 'p2']);
    expect(moved?.definition.fields.map(({ id }) => id)).toEqual(['q1', 'q3', 'q2']);
    expect(moved?.definition.lengths.map(({ steps }) => steps)).toEqual([['p1', 'p3', 'p2']]);
    expect(movePage(pages(), 'p1', -1)).toBeNull();
    expect(movePage(pages(), 'p3', 1)).toBeNull();
  });

  test('cannot go above one that it needs', () => {
    const edit = setWhen(pages(), 'q2', { field: 'q1', is: 'at-least', number: 5 });
    expect(edit === null ? 'refused' : movePage(edit, 'p2', -1)).toBeNull();
    expect(edit === null ? 'refused' : movePage(edit, 'p2', 1)).not.toBeNull();
  });
});

describe('shorter forms', () => {
  const three = () => addPage(addPage(blankSheet(['en', 'es'])));
  const forms = (edit: SheetEdit | null) => edit?.definition.lengths.map(({ id, steps }) => [id, steps]);

  test('ask some of the pages, in the order of the sheet', () => {
    const added = addLength(three());
    expect(forms(added)).toEqual([['form2', ['p1']], ['all', ['p1', 'p2', 'p3']]]);
    const more = added && setLengthPage(added, 'form2', 'p3', true);
    expect(forms(more && setLengthPage(more, 'form2', 'p2', true))?.[0]).toEqual(['form2', ['p1', 'p2', 'p3']]);
    expect(more?.words.es?.lengths['form2']).toEqual({ name: '', line: '' });
    expect(forms(more && removeLength(more, 'form2'))).toEqual([['all', ['p1', 'p2', 'p3']]]);
  });

  test('never leave a form without a page, nor a page without a form', () => {
    const added = addLength(three()) ?? three();
    expect(setLengthPage(added, 'form2', 'p1', false)).toBeNull();
    expect(setLengthPage(added, 'all', 'p2', false)).toBeNull();
    expect(forms(setLengthPage(added, 'all', 'p1', false))?.[1]).toEqual(['all', ['p2', 'p3']]);
    expect(removeLength(added, 'all')).toBeNull();
    expect(removeLength(three(), 'all')).toBeNull();
  });

  test('without names are told apart by their minutes', () => {
    const edit = withWords(addLength(addField(three(), 'p1', 'text').edit) ?? three());
    const finished = finishSheet(reworded(edit, 'en', (words) => ({ ...words, name: 'Evenings', lengths: {} })));
    expect(finished).toMatchObject({ is: 'whole', sheet: { words: { en: { lengths: { form2: { name: 'Evenings (2 min)' }, all: { name: 'Evenings (5 min)' } } } } } });
  });
});

test('where the library shows it: minutes stay between 1 and 120, and no more needs than fit', () => {
  const edit = blankSheet(['en']);
  expect([-3, 0.4, 12.6, 500, Number.NaN].map((minutes) => setMinutes(edit, 'all', minutes).definition.lengths[0]?.minutes)).toEqual([1, 1, 13, 120, 5]);
  expect(setShelf(edit, { needs: needs.slice(0, 7), approaches: [] })).toBeNull();
  expect(setShelf(edit, { needs: ['sleep'], approaches: [] })?.definition).toMatchObject({ needs: ['sleep'] });
});

describe('a question that others look at', () => {
  function asked() {
    let { edit } = addField(blankSheet(['en']), 'p1', 'n10');
    edit = addField(edit, 'p1', 'text').edit;
    edit = addField(edit, 'p1', 'calc').edit;
    edit = setWhen(edit, 'q2', { field: 'q1', is: 'at-least', number: 5 }) ?? edit;
    return setTotal(edit, 'q3', { how: 'sum', of: ['q1'], some: false }) ?? edit;
  }

  test('cannot go below them', () => {
    expect(moveField(asked(), 'q2', -1)).toBeNull();
    expect(moveField(asked(), 'q3', -1)?.definition.fields.map(({ id }) => id)).toEqual(['q1', 'q3', 'q2']);
  });

  test('may be in a total; one that only a file can say is not the editor’s to change, which would take half of it away', () => {
    const [, , total] = asked().definition.fields;
    if (total?.kind !== 'calc') throw new Error('no total');
    const of = (value: Value) => totalOf({ ...total, calc: { type: 'values', of: [{ id: 'total', value }] } });
    const q1: Value = { op: 'answer', of: { field: 'q1' } };
    expect(totalOf(total)).toEqual({ how: 'sum', of: ['q1'], some: false });
    expect(of({ op: 'mean', of: [q1], least: 1 })).toEqual({ how: 'mean', of: ['q1'], some: true });
    expect(of({ op: 'mean', of: [q1, q1, q1], least: 3 })).toBeNull();
    expect(of({ op: 'sum', of: [q1, { op: 'number', number: 5 }] })).toBeNull();
    expect(of({ op: 'sum', of: [q1], prorate: true })).toBeNull();
  });

  test('leaves: what it hid is asked always, and a total adds up what is left', () => {
    const { fields } = removeField(asked(), 'q1').definition;
    expect(fields.map(({ id, when }) => [id, when])).toEqual([['q2', undefined], ['q3', undefined]]);
  });
});
