import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostItems } from '../../../electron/domain/assignments/limits.ts';
import { readAssignment } from '../../../electron/domain/assignments/read-assignment.ts';
import { timesFault } from '../../../electron/domain/assignments/times-fault.ts';
import { sheetDocument } from '../../../electron/domain/own-sheets/sheet-file.ts';
import { hasLittle, threeThings } from '../../support/assignment.ts';
import { eveningSheet } from '../../support/own-sheet.ts';

type Given = ReturnType<typeof threeThings>;
type Loose = Record<string, unknown>;

const part = (of: unknown, name: string | number): Loose => (of as Record<string | number, Loose>)[name] ?? {};

function readWith(change: (given: Given) => void) {
  const given = threeThings();
  change(given);
  return readAssignment(given, hasLittle);
}

describe('an assignment', () => {
  test('reads back whole, and sent on reads the same', () => {
    const read = readAssignment(threeThings(), hasLittle);
    if (read.is !== 'assignment') throw new Error(JSON.stringify(read));
    expect(read.missing).toEqual([]);
    const { id, note, sheets, items } = read.assignment;
    expect({ format: 'footbridge-assignment', version: 1, id, note, sheets: sheets.map(sheetDocument), items }).toEqual(threeThings());
  });

  test('names the things that this program cannot do, and reads the others', () => {
    const read = readWith(({ items }) => {
      items.push({ ...items[0], does: { is: 'sheet', worksheet: 'abc', version: 9 } } as never);
      items.push({ ...items[0], does: { is: 'exercise', exercise: 'of_tomorrow' } } as never);
    });
    expect(read).toMatchObject({ is: 'assignment', missing: [3, 4] });
  });

  test.each<[string, (given: Given) => void, object]>([
    ['a later version', (given) => { given.version = 2; }, { is: 'newer' }],
    ['another file', (given) => { given.format = 'footbridge-packet'; }, { is: 'other' }],
    ['nothing to do', (given) => { given.items = []; }, { is: 'faulty', at: 'items' }],
    ['a part of its own', (given) => { (given as Loose)['run'] = 'x'; }, { is: 'faulty', at: '' }],
    ['a thing without a name', ({ items }) => { part(items[2], 'answers')['task'] = { kind: 'text', text: '  ' }; }, { is: 'faulty', at: 'items › 2' }],
    ['an answer that only the person can give', ({ items }) => { part(items[2], 'answers')['confidence'] = { kind: 'number', number: 9 }; }, { is: 'faulty', at: 'items › 2 › answers' }],
    ['a day that is none', ({ items }) => { part(items, 2)['times'] = { ...items[2]?.times, at: '2026-02-30T10:00' }; }, { is: 'faulty', at: 'items › 2' }],
    ['a sheet of its own that did not come along', (given) => { given.sheets = []; }, { is: 'faulty', at: 'items › 1' }],
    ['a sheet that nothing uses', ({ items }) => { items.splice(1, 1); }, { is: 'faulty', at: 'sheets › 0' }],
    ['a sheet twice', (given) => { given.sheets.push(given.sheets[0]); }, { is: 'faulty', at: 'sheets › 1' }],
    ['a measure', (given) => { part(given.sheets[0], 'definition')['instrument'] = { scores: [] }; }, { is: 'faulty', at: 'sheets › 0' }],
    ['a sheet under a shipped name', (given) => { given.sheets = [sheetDocument({ ...eveningSheet(), definition: { ...eveningSheet().definition, id: 'abc' } })]; }, { is: 'faulty', at: 'sheets › 0' }],
    ['too many things', (given) => { given.items = Array.from({ length: mostItems + 1 }, () => given.items[0] as never); }, { is: 'faulty', at: 'items' }],
    ['a task without end', ({ items }) => { part(items[2], 'answers')['task'] = { kind: 'text', text: 'a'.repeat(401) }; }, { is: 'faulty' }],
  ])('with %s is refused whole', (_, change, outcome) => {
    expect(readWith(change)).toMatchObject(outcome);
  });

  test('nested without end is not walked', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as unknown;
    expect(readAssignment({ ...threeThings(), sheets: [deep] }, hasLittle)).toEqual({ is: 'faulty', at: 'sheets' });
  });

  test('never throws, and anything is not one', () => {
    fc.assert(fc.property(fc.jsonValue(), (part) => {
      expect(readAssignment(part, hasLittle).is).not.toBe('assignment');
      expect(readAssignment({ format: 'footbridge-assignment', version: 1, id: part, note: part, sheets: part, items: part }, hasLittle).is).toBe('faulty');
    }));
  });

  test('with anything in the place of any part is refused, or every part of it still passes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), fc.jsonValue(), (path, value) => {
        const given = structuredClone(threeThings()) as Loose;
        let here: Loose = given;
        for (const [depth, turn] of path.entries()) {
          const keys = Object.keys(here);
          const key = keys[turn % Math.max(1, keys.length)];
          if (key === undefined) break;
          const next = here[key];
          if (depth === path.length - 1 || typeof next !== 'object' || next === null) {
            here[key] = value;
            break;
          }
          here = next as Loose;
        }
        const read = readAssignment(given, hasLittle);
        if (read.is !== 'assignment') return;
        const { id, note, sheets, items } = read.assignment;
        expect(readAssignment({ format: 'footbridge-assignment', version: 1, id, note, sheets: sheets.map(sheetDocument), items }, hasLittle)).toEqual(read);
        expect(items.every(({ times, answers }) => timesFault(times) === null && answers.task?.text.trim() !== '')).toBe(true);
        for (const { does } of items) if (does?.is === 'sheet' && does.worksheet.startsWith('own-')) expect(sheets.some(({ definition }) => definition.id === does.worksheet)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
