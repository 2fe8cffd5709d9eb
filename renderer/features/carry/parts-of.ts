import type { Answer } from '../../../electron/domain/worksheets/answers.ts';
import type { CheckInContent, EntryContent, JournalContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Definition, Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { ratedBy } from '../../../electron/domain/worksheets/families.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import type { Sheet } from '../../worksheet/registry.ts';

/** Something that can be left out as one: a field with all that rates it, then and later. */
export type Part = { fields: string[]; label: string; words: string };

/** Names our own fields, such as `title`. */
type Label = (field: string) => string;

/** An answer in plain words, by its field where the sheet is known. */
export type SayAnswer = (answer: Answer, field?: Field, words?: FieldWords) => string;

/** A field, and every field that rates it or what it says. */
function family(definition: Definition, id: string): string[] {
  return [id, ...definition.fields.filter((field) => ratedBy(field) === id).map((field) => field.id)];
}

function sheetParts(content: WorksheetContent, sheet: Sheet | null, say: SayAnswer): Part[] {
  const answered = Object.keys(content.answers).filter((id) => isAnswered(content.answers[id]));
  if (sheet === null) return answered.map((id) => ({ fields: [id], label: id, words: wordsOf(content.answers[id], say) }));
  const known = sheet.definition.fields.filter((field) => answered.includes(field.id) && field.id !== 'when');
  return known.flatMap((field): Part[] => {
    const host = ratedBy(field);
    if (host !== undefined && answered.includes(host)) return [];
    const words = sheet.words.fields[field.id];
    return [{ fields: family(sheet.definition, field.id), label: words?.label ?? field.id, words: wordsOf(content.answers[field.id], say, field, words) }];
  });
}

function wordsOf(answer: Answer | undefined, say: SayAnswer, field?: Field, words?: FieldWords): string {
  return answer === undefined ? '' : say(answer, field, words);
}

function ownParts(content: JournalContent | CheckInContent, label: Label, say: SayAnswer): Part[] {
  const part = (id: string, words: string): Part => ({ fields: [id], label: label(id), words });
  const feelings = part('feelings', say({ kind: 'feelings', feelings: content.feelings, body: [] }));
  const own =
    content.kind === 'journal'
      ? [part('title', content.title), part('text', content.text), feelings]
      : [feelings, part('energy', content.energy === null ? '' : String(content.energy)), part('line', content.line)];
  return own.filter(({ words }) => words.trim() !== '');
}

/** What there is in an entry to leave out, in the order in which it is read. `when` is how its day and time are written. */
export function partsOf(content: EntryContent, sheet: Sheet | null, label: Label, say: SayAnswer, when: string): Part[] {
  const own = content.kind === 'worksheet' ? sheetParts(content, sheet, say) : ownParts(content, label, say);
  const tags = content.tags.length === 0 ? [] : [{ fields: ['tags'], label: label('tags'), words: content.tags.join(', ') }];
  return [...own, ...tags, { fields: ['when'], label: label('when'), words: when }];
}
