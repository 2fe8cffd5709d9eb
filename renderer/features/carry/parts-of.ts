import type { CheckInContent, EntryContent, JournalContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Definition } from '../../../electron/domain/worksheets/definition-schema.ts';
import { ratedBy } from '../../../electron/domain/worksheets/families.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { answerWords } from '../../reading/answer-words.ts';
import type { Sheet } from '../../worksheet/registry.ts';

/** Something that can be left out as one: a field with all that rates it, then and later. */
export type Part = { fields: string[]; label: string; words: string };

type Tongue = 'en' | 'es';
/** Names our own fields, such as `title`. */
type Label = (field: string) => string;

/** A field, and every field that rates it or what it says. */
function family(definition: Definition, id: string): string[] {
  return [id, ...definition.fields.filter((field) => ratedBy(field) === id).map((field) => field.id)];
}

function sheetParts(content: WorksheetContent, sheet: Sheet | null, tongue: Tongue): Part[] {
  const answered = Object.keys(content.answers).filter((id) => isAnswered(content.answers[id]));
  if (sheet === null) return answered.map((id) => ({ fields: [id], label: id, words: wordsOf(content, id, tongue) }));
  const known = sheet.definition.fields.filter((field) => answered.includes(field.id) && field.id !== 'when');
  return known.flatMap((field): Part[] => {
    const host = ratedBy(field);
    if (host !== undefined && answered.includes(host)) return [];
    const words = sheet.words.fields[field.id];
    return [{ fields: family(sheet.definition, field.id), label: words?.label ?? field.id, words: wordsOf(content, field.id, tongue, words?.options) }];
  });
}

function wordsOf(content: WorksheetContent, id: string, tongue: Tongue, options: Record<string, string> = {}): string {
  const answer = content.answers[id];
  return answer === undefined ? '' : answerWords(answer, tongue, options);
}

function ownParts(content: JournalContent | CheckInContent, label: Label, tongue: Tongue): Part[] {
  const part = (id: string, words: string): Part => ({ fields: [id], label: label(id), words });
  const feelings = part('feelings', answerWords({ kind: 'feelings', feelings: content.feelings, body: [] }, tongue));
  const own =
    content.kind === 'journal'
      ? [part('title', content.title), part('text', content.text), feelings]
      : [feelings, part('energy', content.energy === null ? '' : String(content.energy)), part('line', content.line)];
  return own.filter(({ words }) => words.trim() !== '');
}

/** What there is in an entry to leave out, in the order in which it is read. `when` is how its day and time are written. */
export function partsOf(content: EntryContent, sheet: Sheet | null, label: Label, tongue: Tongue, when: string): Part[] {
  const own = content.kind === 'worksheet' ? sheetParts(content, sheet, tongue) : ownParts(content, label, tongue);
  const tags = content.tags.length === 0 ? [] : [{ fields: ['tags'], label: label('tags'), words: content.tags.join(', ') }];
  return [...own, ...tags, { fields: ['when'], label: label('when'), words: when }];
}
