import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentItem, itemAnswers } from '../../../electron/domain/assignments/assignment.ts';
import { asAnswers, asItemAnswers } from '../../../electron/domain/assignments/item-words.ts';
import { readAssignment } from '../../../electron/domain/assignments/read-assignment.ts';
import { tailoredSheet, withoutHidden } from '../../../electron/domain/assignments/tailored-sheet.ts';
import type { QuestionnaireItem } from '../../../electron/domain/fhir/fhir-types.ts';
import { writeQuestionnaire } from '../../../electron/domain/fhir/write-questionnaire.ts';
import { sheetDocument } from '../../../electron/domain/own-sheets/sheet-file.ts';
import { checkDefinition } from '../../../electron/domain/worksheets/check-definition.ts';
import { evaluate } from '../../../electron/domain/worksheets/evaluate.ts';
import { fullDefinition, fullWords } from '../../../electron/domain/worksheets/full-sheet.ts';
import { paperParts } from '../../../electron/domain/worksheets/paper-parts.ts';
import { fieldIdsOf } from '../../../electron/domain/worksheets/visible.ts';
import { shippedSheets } from '../../../electron/vault/worksheets/shipped-sheets.ts';
import type { CarriedSheet } from '../../../electron/domain/packets/html-packet.ts';
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };
import { hasLittle, threeThings } from '../../support/assignment.ts';
import { eveningSheet } from '../../support/own-sheet.ts';

const sheets = (shippedSheets as readonly CarriedSheet[]).filter(({ file }) => file.instrument === undefined);
const copyOf = ({ file, en, es }: CarriedSheet, hidden: string[]) => ({
  sheet: 'own-copy',
  of: file.id,
  text: JSON.stringify({ definition: fullDefinition(file), words: { en: fullWords(file, en), es: fullWords(file, es) } }),
  hidden,
});

const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] => items.flatMap((item) => [item, ...flat(item.item ?? [])]);

describe('a sheet that is changed for one person', () => {
  test.each(sheets.map((one) => [`${one.file.id} ${String(one.file.version)}`, one] as const))('%s can have any one question left out, and what goes out is taken where it arrives', (_, one) => {
    const item = assignmentItem.parse({ ...threeThings().items[2], does: { is: 'sheet', worksheet: 'own-copy', version: 1 } });
    for (const { id } of one.file.fields) {
      const finished = tailoredSheet(copyOf(one, [id]));
      if (finished?.is !== 'whole') {
        // Of a sheet that asks one thing alone nothing is left.
        expect(finished).toEqual({ is: 'missing', missing: [{ what: 'questions', language: null, field: null }] });
        continue;
      }
      expect(finished.sheet.definition.fields.some((field) => field.id === id)).toBe(false);
      const sent = JSON.parse(JSON.stringify({ ...threeThings(), sheets: [sheetDocument(finished.sheet)], items: [item] })) as unknown;
      expect(readAssignment(sent, hasLittle).is).toBe('assignment');
    }
  });

  test('whatever is left out of one, nothing throws, and nothing that is left out is in what goes out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sheets), fc.array(fc.nat(60), { maxLength: 8 }), (one, places) => {
        const hidden = [...new Set(places.map((place) => one.file.fields[place % one.file.fields.length]?.id ?? ''))];
        const finished = tailoredSheet(copyOf(one, hidden));
        if (finished?.is === 'whole') expect(finished.sheet.definition.fields.filter(({ id }) => hidden.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('what is left out is asked nowhere: not on the page or on paper, not in FHIR, and no total, condition or title counts it', () => {
    for (const one of sheets) {
      for (const { id } of one.file.fields) {
        const finished = tailoredSheet(copyOf(one, [id]));
        if (finished?.is !== 'whole') continue;
        const { definition, words } = finished.sheet;
        expect.soft(checkDefinition(definition), `${one.file.id} without ${id}`).toEqual([]);
        for (const language of ['en', 'es'] as const) {
          const said = words[language];
          if (said === undefined) throw new Error('a language is gone');
          expect.soft(Object.keys(said.fields)).not.toContain(id);
          const linkIds = flat(writeQuestionnaire({ definition, words: said, language, patterns }).item).map(({ linkId }) => linkId);
          expect.soft(linkIds.filter((link) => link === id)).toEqual([]);
        }
        for (const length of definition.lengths) expect.soft(paperParts(definition, words.en ?? words.es ?? fullWords(one.file, one.en), length.id).flatMap(({ steps }) => steps.flatMap(fieldIdsOf))).not.toContain(id);
      }
    }
  });

  test('a total of which every part is left out goes with them; of which one is left out, it counts the others', () => {
    const { definition, words } = eveningSheet();
    const text = JSON.stringify({ definition, words });
    expect(withoutHidden({ definition, words }, ['q1']).definition.fields.map(({ id }) => id)).toEqual(['q2']);
    // One that a therapist has yet to fill stands as it is.
    const begun = tailoredSheet({ sheet: 'own-copy', of: null, text, hidden: ['q2'] });
    expect(begun?.is === 'whole' && begun.sheet.definition.fields.map(({ id }) => id)).toEqual(['q1', 'q3']);
    const two = { ...definition, fields: definition.fields.map((field) => (field.kind === 'calc' ? { ...field, calc: { type: 'values' as const, of: [{ id: 'total', value: { op: 'sum' as const, of: ['q1', 'q4'].map((id) => ({ op: 'answer' as const, of: { field: id } })) } }] } } : field)).toSpliced(1, 0, { id: 'q4', kind: 'n10' }) };
    const left = withoutHidden({ definition: two, words }, ['q1']).definition.fields.find(({ kind }) => kind === 'calc');
    expect(left?.kind === 'calc' && left.calc.type === 'values' && evaluate(left.calc.of[0]?.value ?? { op: 'number', number: 9 }, { q1: { kind: 'choice', chosen: 'o2' }, q4: { kind: 'number', number: 3 } })).toBe(3);
  });

  test('that cannot be read any more is none', () => {
    expect(tailoredSheet({ sheet: 'own-copy', of: null, text: '{', hidden: [] })).toBe(null);
  });
});

test('words of a plan fit into an item, whatever was written, and come out as they went in', () => {
  const text = fc.record({ kind: fc.constant('text' as const), text: fc.string({ maxLength: 6_000 }) });
  const rows = fc.array(fc.record({ id: fc.uuid(), cells: fc.dictionary(fc.constantFrom('obstacle', 'then', 'other'), fc.oneof(fc.string({ maxLength: 3_000 }), fc.integer())) }), { maxLength: 30 });
  const answers = fc.record({ task: text, why: text, confidence: fc.constant({ kind: 'number' as const, number: 3 }), how_long: fc.record({ kind: fc.constant('number' as const), number: fc.option(fc.integer({ min: -9, max: 9_000 })) }), obstacles: fc.record({ kind: fc.constant('table' as const), rows }) }, { requiredKeys: [] });
  fc.assert(
    fc.property(answers, (given) => {
      const item = asItemAnswers(Object.fromEntries(Object.entries(given)));
      expect(itemAnswers.safeParse(item).success).toBe(true);
      expect(asItemAnswers(asAnswers(item))).toEqual(item);
      expect('confidence' in item).toBe(false);
    }),
    { numRuns: 60 },
  );
});
