import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { buildPacket } from '../../../electron/domain/packets/build-packet.ts';
import { packet, type Selection } from '../../../electron/domain/packets/packet.ts';
import { readPacket } from '../../../electron/domain/packets/read-packet.ts';
import { struckWhen } from '../../../electron/domain/packets/strike.ts';
import type { OwnPattern } from '../../../electron/domain/settings.ts';
import { arbitraryContent, arbitraryText } from '../../support/arbitrary-content.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';

const id = '01KADXQ3F0000000000000000A';

function pack(content: EntryContent, strike: string[] = [], more: Partial<Selection> & { from?: string; ownPatterns?: OwnPattern[] } = {}) {
  const { from = 'Sam', ownPatterns = [], ...rest } = more;
  const selection: Selection = { entries: [{ id, strike }], names: [], note: '', ...rest };
  return buildPacket({ id: 'p1', made: '2026-11-18T20:00:00.000Z', from, language: 'en', selection, contents: new Map([[id, content]]), ownPatterns });
}

const sheet = thoughtRecord(
  {
    situation: { kind: 'text', text: 'Ana rang' },
    when: { kind: 'datetime', local: '2026-11-17T19:00' },
    emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 70 }, { word: 'ana-ish', own: true, strength: 20 }], body: [] },
    thoughts: { kind: 'table', rows: [{ id: 'r1', cells: { thought: 'ANA is cross', belief: 60 }, mark: true }] },
    evidence_for: { kind: 'list', lines: [{ id: 'l1', text: 'she hung up, Ana did' }] },
    patterns: { kind: 'multi', chosen: ['mind_reading', 'own.1'], own: ['what would Ana say'] },
  },
  { looks: [{ at: '2026-11-18T08:00:00.000Z', answers: { emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 30 }], body: [] } } }], lookOn: '2026-11-20', tags: ['Ana', 'family'], privateNote: 'canary' },
);

describe('striking', () => {
  test('takes fields out of the answers and of later looks, and says so', () => {
    const [entry] = pack(sheet, ['emotions', 'thoughts', 'emotions']).entries;
    expect(entry?.struck).toEqual(['emotions', 'thoughts']);
    expect(entry?.content).toMatchObject({ looks: [], answers: { situation: { text: 'Ana rang' } } });
    expect(JSON.stringify(entry?.content)).not.toMatch(/anxious|ANA is cross/);
  });

  test('a struck date takes every date along, also the one in the id', () => {
    const [entry] = pack(sheet, ['when']).entries;
    expect(entry?.id).toBe('0000000000000000000000000A');
    expect(entry?.content.when).toEqual(struckWhen);
    expect(JSON.stringify(entry)).not.toContain('2026-11');
  });

  test('empties the fields of a journal entry and of a check-in', () => {
    const feelings = [{ word: 'joy.happy', strength: 10 }];
    const journal = journalEntry('text', { title: 'title', feelings, tags: ['tag'] });
    expect(pack(journal, ['title', 'text', 'feelings', 'tags']).entries[0]?.content).toMatchObject({ title: '', text: '', feelings: [], tags: [] });
    expect(pack(journal, ['title']).entries[0]?.content).toMatchObject({ title: '', text: 'text', feelings, tags: ['tag'] });
    const check = checkIn('line', { feelings, energy: 4 });
    expect(pack(check, ['line', 'energy']).entries[0]?.content).toMatchObject({ line: '', energy: null, feelings });
  });

  test('the private note, the links and that help was shown never leave', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const [entry] = pack({ ...content, privateNote: 'canary' }).entries;
        expect(entry?.content).toMatchObject({ privateNote: '', links: [] });
        expect(entry?.content).not.toHaveProperty('help');
      }),
    );
  });

  test('without strikes and names, the rest arrives as it was', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const sheet = content.kind === 'worksheet' ? { looks: content.looks.filter(({ answers }) => Object.keys(answers).length > 0), help: undefined } : {};
        expect(pack(content).entries).toEqual([{ id, struck: [], content: { ...content, links: [], privateNote: '', ...sheet } }]);
      }),
    );
  });
});

describe('names', () => {
  const names = [{ name: 'ana', as: 'A.' }];

  test('are replaced in every kind of text', () => {
    const made = pack(sheet, [], { names, note: 'About Ana', from: 'Ana' });
    expect(JSON.stringify(made)).not.toMatch(/\bana\b(?!-ish)/i);
    expect(made).toMatchObject({ from: 'A.', note: 'About A.' });
    expect(made.entries[0]?.content).toMatchObject({
      tags: ['A.', 'family'],
      answers: {
        emotions: { feelings: [{ word: 'fear.anxious' }, { word: 'A.-ish' }] },
        thoughts: { rows: [{ id: 'r1', cells: { thought: 'A. is cross', belief: 60 }, mark: true }] },
        patterns: { own: ['what would A. say'] },
      },
    });
  });

  test('a packet is valid whatever is put in their place', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.string({ maxLength: 80 }), arbitraryText(), (content, as, note) => {
        const made = pack(content, ['balanced'], { names: [{ name: 'Ana', as }, { name: 'word', as: '' }], note });
        expect(packet.safeParse(made).error?.issues).toBeUndefined();
      }),
    );
  });

  test('a name that is a whole own feeling leaves a mark behind', () => {
    const made = pack(checkIn('', { feelings: [{ word: 'Ana', own: true, strength: 3 }] }), [], { names: [{ name: 'Ana', as: '' }] });
    expect(made.entries[0]?.content).toMatchObject({ feelings: [{ word: '…', own: true, strength: 3 }] });
  });
});

test('own thinking patterns are written out by name', () => {
  const ownPatterns = [{ key: 'own.1', name: 'Ana test', meaning: '' }];
  const made = pack(sheet, [], { ownPatterns, names: [{ name: 'Ana', as: 'A.' }] });
  expect(made.entries[0]?.content).toMatchObject({ answers: { patterns: { chosen: ['mind_reading'], own: ['what would A. say', 'A. test'] } } });
});

describe('reading', () => {
  test('takes what was built, refuses what is newer or not ours', () => {
    const made: unknown = JSON.parse(JSON.stringify(pack(sheet)));
    expect(readPacket(made)).toEqual({ is: 'packet', packet: made });
    expect(readPacket({ ...(made as object), version: 2, more: true })).toEqual({ is: 'newer' });
    expect(readPacket({ ...(made as object), entries: 'x' })).toEqual({ is: 'faulty' });
    for (const other of [null, 'x', [], {}, { format: 'footbridge-export', version: 1 }]) expect(readPacket(other)).toEqual({ is: 'other' });
  });
});
