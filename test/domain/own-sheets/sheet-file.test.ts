import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheetFile, writeSheetFile } from '../../../electron/domain/own-sheets/sheet-file.ts';
import { eveningSheet } from '../../support/own-sheet.ts';

type Loose = Record<string, unknown>;

function changed(change: (file: { definition: Loose; words: Record<string, Loose> } & Loose) => void): string {
  const file = JSON.parse(writeSheetFile(eveningSheet())) as { definition: Loose; words: Record<string, Loose> } & Loose;
  change(file);
  return JSON.stringify(file);
}

function faultIn(text: string) {
  const read = readSheetFile(text);
  return read.is === 'faulty' ? read.fault : null;
}

describe('a worksheet file', () => {
  test('reads back what was written', () => {
    expect(readSheetFile(writeSheetFile(eveningSheet()))).toEqual({ is: 'sheet', sheet: eveningSheet() });
  });

  test('with a fault says where, and gives nothing of the sheet', () => {
    const places = [
      changed(({ definition }) => { (definition['fields'] as Loose[])[1] = { id: 'q2', kind: 'wheel' }; }),
      changed(({ words }) => { (words['en'] ?? {})['name'] = ''; }),
      changed(({ definition }) => { definition['title'] = [{ field: 'nobody' }]; }),
      changed(({ words }) => { (words['es'] ?? {})['fields'] = {}; }),
      changed((file) => { file['words'] = {}; }),
      changed((file) => { file['version'] = 2; }),
      changed((file) => { file['extra'] = true; }),
    ].map(faultIn);
    expect(places.map((fault) => [fault?.why, fault?.at])).toEqual([
      ['unknown-kind', 'definition › fields › 1 › kind'],
      ['empty', 'words › en › name'],
      ['not-there', 'definition'],
      ['no-words', 'words › es'],
      ['no-language', 'words'],
      ['newer', ''],
      ['extra', ''],
    ]);
  });

  test('that is no JSON says in which line, and one that was cut off says so', () => {
    const whole = `\uFEFF${writeSheetFile(eveningSheet())}`;
    const lines = whole.split('\n');
    for (const wrong of ['oops', ',', '}', '"a" "b"', "'a'"]) {
      expect(faultIn(lines.with(4, `${wrong} ${lines[4] ?? ''}`).join('\n'))).toMatchObject({ why: 'not-json', name: '5' });
    }
    fc.assert(fc.property(fc.integer({ min: 2, max: whole.length - 3 }), (at) => { expect(faultIn(whole.slice(0, at))?.why).toBe('cut-off'); }));
  });

  test('that asks as a measure does is refused, and so is an id that every object has', () => {
    const instrument = { scores: [{ id: 'total', field: 'q1', value: 'v', top: 3 }] };
    expect(faultIn(changed(({ definition }) => { definition['instrument'] = instrument; }))?.at).toMatch(/definition › instrument/);
    const renamed = JSON.stringify(JSON.parse(writeSheetFile(eveningSheet()))).replaceAll('"q1"', '"constructor"');
    expect(faultIn(renamed)).toMatchObject({ why: 'bad-name', name: 'constructor' });
  });

  test('nested without end is not walked', () => {
    const deep = `{"format":"footbridge-worksheet-file","version":1,"definition":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    expect(faultIn(deep)?.why).toBe('too-deep');
  });

  test('never throws, whatever the text or the JSON', () => {
    const json = fc.json().map((text) => `{"format":"footbridge-worksheet-file","version":1,"definition":${text},"words":${text}}`);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), json), (text) => {
      expect(readSheetFile(text).is).toBe('faulty');
    }));
  });

  test('with anything in the place of any part is either refused or a sheet that can be written again', () => {
    const whole: unknown = JSON.parse(writeSheetFile(eveningSheet()));
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), fc.jsonValue(), (path, value) => {
        const file = structuredClone(whole) as Loose;
        let here: Loose = file;
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
        const read = readSheetFile(JSON.stringify(file));
        if (read.is === 'sheet') expect(readSheetFile(writeSheetFile(read.sheet))).toEqual(read);
      }),
    );
  });
});
