import type { z } from 'zod';
import { definitionFaults } from '../worksheets/check-definition.ts';
import { wordFaults } from '../worksheets/check-words.ts';
import { ruleFaults, type RuleFault } from '../worksheets/rule-fault.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';
import { placeOfPath, placeOfRule, type FaultPlace } from './fault-place.ts';
import type { OwnSheet } from './own-sheet.ts';

/** What is wrong with a file as a whole, with one part of it, or with how its parts fit. Each has its words in both languages. */
export const sheetFaults = [
  'not-json',
  'cut-off',
  'not-ours',
  'newer',
  'too-deep',
  'measure',
  'no-language',
  'missing',
  'wrong-type',
  'unknown-kind',
  'unknown-value',
  'extra',
  'empty',
  'too-much',
  'bad-name',
  'not-so',
  ...ruleFaults,
] as const;

export type SheetFault = {
  why: (typeof sheetFaults)[number];
  /** For who writes sheets as files: a path of member names and places from 0, such as `definition › fields › 3 › options`; empty for the whole file. */
  at: string;
  place: FaultPlace;
  /** The member, the id or the value that it is about; the line for `not-json`. */
  name: string;
  /** What should stand there, for `wrong-type`: a type of JSON. */
  expected: string;
};

const nowhere: FaultPlace = { part: 'file', number: null, id: '', names: {}, column: null, language: null };

/** A fault of the file as a whole; a name that cannot be is one of the sheet. */
export function fileFault(why: SheetFault['why'], at = '', name = ''): SheetFault {
  return { why, at, place: { ...nowhere, part: why === 'bad-name' ? 'sheet' : 'file' }, name: name.slice(0, longest), expected: '' };
}

const longest = 80;

type Issue = z.core.$ZodIssue;

/** A fault that the schema found, in what `document` holds there. */
export function partFault(issue: Issue, document: unknown): SheetFault {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = path.reduce<unknown>((here, part) => (typeof here === 'object' && here !== null && Object.hasOwn(here, part) ? (here as Record<string | number, unknown>)[part] : undefined), document);
  const member = path.findLast((part) => typeof part === 'string') ?? '';
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const fault = (why: SheetFault['why'], name = member, expected = ''): SheetFault => ({ why, at: path.join(' › ').slice(0, 300), place: placeOfPath(path, document), name: name.slice(0, longest), expected });
  if (value === undefined && issue.code !== 'unrecognized_keys') return fault('missing');
  switch (issue.code) {
    case 'invalid_type':
      return fault('wrong-type', member, issue.expected);
    case 'invalid_union':
      return issue.errors.length > 0 ? (innerFault(issue, document) ?? fault('not-so')) : fault(member === 'kind' ? 'unknown-kind' : 'unknown-value', shown);
    case 'invalid_value':
      return fault('unknown-value', shown);
    case 'unrecognized_keys':
      return fault('extra', issue.keys[0]);
    case 'too_small':
      return fault('empty');
    case 'too_big':
      return fault('too-much');
    case 'invalid_format':
      return fault('bad-name', shown);
    default:
      return fault('not-so');
  }
}

/** Where one of several shapes can stand: what is wrong in the one that was meant. */
function innerFault({ errors, path }: Extract<Issue, { code: 'invalid_union' }>, document: unknown): SheetFault | null {
  const inner = errors.map(([first]) => first).find((one) => one !== undefined && (one.path.length > 0 || one.code !== 'invalid_type'));
  return inner === undefined ? null : partFault({ ...inner, path: [...path, ...inner.path] }, document);
}

/** What the schema cannot say of a sheet; null when it is sound. */
export function faultOf(sheet: OwnSheet): SheetFault | null {
  const { definition, words } = sheet;
  const fault = ({ what, place, name }: RuleFault, language: Tongue | null, at: string): SheetFault => ({ why: what, at, place: placeOfRule(place, sheet, language), name: name.slice(0, longest), expected: '' });
  const rule = definitionFaults(definition)[0];
  if (rule !== undefined) return fault(rule, null, 'definition');
  for (const language of ['en', 'es'] as const) {
    const said = words[language];
    const missing = said === undefined ? undefined : wordFaults(definition, said)[0];
    if (missing !== undefined) return fault(missing, language, `words › ${language}`);
  }
  return null;
}
