import fc from 'fast-check';
import { helpChoices, type EntryContent } from '../../electron/domain/entries/entry.ts';
import type { Answer, Feeling } from '../../electron/domain/worksheets/answers.ts';

/** Text as people type it: several scripts, emoji, separate accents, line breaks. */
export function arbitraryText(maxLength = 60): fc.Arbitrary<string> {
  const piece = fc.constantFrom('a', 'é', 'e\u0301', 'Ñ', 'ß', 'İ', ' ', '\n', '.', '“', '🙂', 'и', '本', "'", 'word', 'Ana');
  return fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: Math.ceil(maxLength / 4) }).map((parts) => parts.join('').slice(0, maxLength));
}

const filled = arbitraryText(30).map((text) => text.trim() || 'x');

export const arbitraryId = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

export const arbitraryDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

export const arbitraryInstant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const percent = fc.option(fc.integer({ min: 0, max: 100 }));

const arbitraryFeeling: fc.Arbitrary<Feeling> = fc.oneof(
  fc.record({ word: fc.constantFrom('fear.anxious', 'joy.happy', 'not-sure'), strength: percent }),
  fc.record({ word: filled, own: fc.constant(true), strength: percent }),
);

const feelings = fc.array(arbitraryFeeling, { maxLength: 4 });
const rowId = fc.stringMatching(/^[a-z0-9]{4,8}$/);

const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: arbitraryText(120) }),
  fc.record({ kind: fc.constant('number' as const), number: percent }),
  fc.record({ kind: fc.constant('list' as const), lines: fc.array(fc.record({ id: rowId, text: arbitraryText() }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('feelings' as const), feelings, body: fc.array(fc.constantFrom('body.shaky', 'body.light'), { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.record({ id: rowId, cells: fc.record({ thought: arbitraryText(), belief: percent }), mark: fc.boolean() }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('choice' as const), chosen: fc.option(fc.constantFrom('yes', 'no')) }),
  fc.record({ kind: fc.constant('multi' as const), chosen: fc.array(fc.constantFrom('blaming', 'shoulds'), { maxLength: 2 }), own: fc.array(arbitraryText(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('datetime' as const), local: fc.option(arbitraryDay.map((day) => `${day}T19:30`)) }),
  fc.record({ kind: fc.constant('pair' as const), before: percent, after: percent }),
);

const answers = fc.dictionary(fc.constantFrom('situation', 'emotions', 'thoughts', 'balanced', 'next_step', 'when'), arbitraryAnswer, { maxKeys: 5 });

const common = {
  when: arbitraryDay.map((day) => ({ at: `${day}T19:30`, zone: 'Europe/Madrid' })),
  tags: fc.uniqueArray(filled.map((text) => text.slice(0, 40).trim() || 'x'), { maxLength: 3 }),
  bring: fc.boolean(),
  links: fc.uniqueArray(arbitraryId, { maxLength: 2 }),
  privateNote: arbitraryText(),
};

export const arbitraryContent: fc.Arbitrary<EntryContent> = fc.oneof(
  fc.record({ kind: fc.constant('journal' as const), ...common, title: arbitraryText(80), text: arbitraryText(400), feelings }),
  fc.record({ kind: fc.constant('check-in' as const), ...common, feelings, energy: fc.option(fc.integer({ min: 0, max: 10 })), line: arbitraryText() }),
  fc.record({
    kind: fc.constant('worksheet' as const),
    ...common,
    worksheet: fc.constant('thought-record'),
    version: fc.constant(1),
    length: fc.constantFrom('3', '5', '7'),
    answers,
    looks: fc.array(fc.record({ at: arbitraryInstant, answers }), { maxLength: 2 }),
    lookOn: fc.option(arbitraryDay),
    state: fc.constantFrom('part' as const, 'whole' as const),
    help: fc.option(fc.array(fc.record({ at: arbitraryInstant, choice: fc.option(fc.constantFrom(...helpChoices)) }), { maxLength: 2 }), { nil: undefined }),
  }).map(({ help, ...content }) => (help === undefined ? content : { ...content, help })),
);
