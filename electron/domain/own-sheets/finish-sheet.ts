import type { Definition, Field } from '../worksheets/definition-schema.ts';
import { fieldIdsOf } from '../worksheets/visible.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';
import type { FieldWords, SheetWords, StepWords } from '../worksheets/words-schema.ts';
import { tongues, without, withoutStep, type SheetEdit } from './edit-sheet.ts';
import { omit } from './omit.ts';
import type { OwnSheet } from './own-sheet.ts';
import { faultOf } from './sheet-fault.ts';

/** What a sheet still needs: `part` is an option, a column or a value of the field, or the page. */
export type Missing = { what: 'name' | 'questions' | 'label' | 'part' | 'rest'; language: Tongue | null; field: string | null };
export type Finished = { is: 'whole'; sheet: OwnSheet } | { is: 'missing'; missing: Missing[] };

/** As in `definition-schema.ts`; the window carries no validator. */
const mostFields = 200;
const mostPages = 60;

/**
 * A whole sheet out of what was written. Empty pages go; what is empty and need not be said is left out; what can be taken from beside is: a
 * page's question from the label of its first question, a label from the question of a page that asks one thing, the purpose from the name.
 * @param gap - what stands where words are missing; without it they are named, and there is no sheet.
 */
export function finishSheet(edit: SheetEdit, gap = ''): Finished {
  const definition = tidied(edit.definition);
  if (definition.fields.length === 0) return { is: 'missing', missing: [{ what: 'questions', language: null, field: null }] };
  const missing: Missing[] = [];
  const words: OwnSheet['words'] = {};
  for (const language of tongues) {
    const said = edit.words[language];
    if (said === undefined) continue;
    words[language] = finishedWords(definition, said, (text, what, field) => {
      if (text === '' && gap === '') missing.push({ what, language, field });
      return text === '' ? gap : text;
    });
  }
  if (missing.length > 0) return { is: 'missing', missing };
  const sheet = { definition, words };
  const fits = definition.fields.length <= mostFields && definition.steps.length <= mostPages;
  return fits && faultOf(sheet) === null ? { is: 'whole', sheet } : { is: 'missing', missing: [{ what: 'rest', language: null, field: null }] };
}

function tidied(given: Definition): Definition {
  let definition = given;
  for (const { id, items } of given.steps) if (items.length === 0) definition = { ...definition, ...withoutStep(definition, id), steps: definition.steps.filter((step) => step.id !== id) };
  const { later, lengths, ...rest } = definition;
  const second = later !== undefined && later.steps.length > 0 ? later : null;
  const inLater = new Set(definition.steps.filter(({ id }) => second?.steps.includes(id) === true).flatMap(fieldIdsOf));
  const first = definition.fields.find((field) => ['text', 'long', 'list'].includes(field.kind)) ?? definition.fields[0];
  const title = definition.title.length > 0 || first === undefined ? definition.title : [{ field: first.id }];
  const left = lengths.filter((length) => length.steps.length > 0);
  return { ...rest, title, lengths: left.length > 0 ? left : lengths, fields: definition.fields.map((field) => (inLater.has(field.id) ? field : nowAlone(field))), ...(second === null ? {} : { later: second }) };
}

/** A table that stands in no second half has no columns for later. */
function nowAlone(field: Field): Field {
  if (!('columns' in field)) return field;
  return { ...field, columns: field.columns.map((column) => omit(column, 'later')) };
}

/** The text, or what stands in its place where it is empty. */
type Need = (text: string, what: Missing['what'], field: string | null) => string;

function finishedWords(definition: Definition, said: SheetWords, need: Need): SheetWords {
  const name = need(said.name.trim(), 'name', null);
  const purpose = said.purpose.trim() || name;
  const fields: Record<string, FieldWords> = {};
  const steps: Record<string, StepWords> = {};
  for (const field of definition.fields) {
    const asking = definition.steps.find((step) => fieldIdsOf(step).includes(field.id));
    const alone = asking !== undefined && fieldIdsOf(asking).length === 1 ? said.steps[asking.id]?.question.trim() : undefined;
    fields[field.id] = finishedField(field, said.fields[field.id] ?? { label: '' }, alone ?? '', need);
  }
  for (const step of definition.steps) {
    const { question, ...rest } = said.steps[step.id] ?? { question: '' };
    const fromField = fieldIdsOf(step).map((id) => fields[id]?.label ?? '').find((label) => label !== '');
    steps[step.id] = { ...(full(rest) as Omit<StepWords, 'question'>), question: question.trim() || (fromField ?? name) };
  }
  // Forms without words are told apart by how long they take and by what they ask.
  const several = definition.lengths.length > 1;
  const lengths = Object.fromEntries(definition.lengths.map(({ id, minutes, steps: asked }) => {
    const given = said.lengths[id];
    const questions = asked.map((step) => steps[step]?.question ?? '').join(' · ').slice(0, 300).trim();
    return [id, { name: given?.name.trim() || (several ? `${name} (${String(minutes)} min)` : name), line: given?.line.trim() || (several ? questions : purpose) }];
  }));
  const { later, caution, about } = said;
  const lines = (part: readonly string[]) => part.map((line) => line.trim()).filter(Boolean);
  return {
    name,
    purpose,
    lengths,
    steps,
    fields,
    ...(caution?.trim() ? { caution: caution.trim() } : {}),
    ...(definition.later === undefined ? {} : { later: later?.trim() || name }),
    about: { forWhom: lines(about.forWhom), notWhen: lines(about.notWhen), idea: lines(about.idea) },
  };
}

function finishedField(field: Field, said: FieldWords, question: string, need: Need): FieldWords {
  const label = need(said.label.trim() || question, 'label', field.id);
  const parts = (ids: readonly string[], given: Record<string, string> | undefined, instead: string) =>
    Object.fromEntries(ids.map((id) => [id, need(given?.[id]?.trim() || instead, 'part', field.id)]));
  const { options, columns, values, rows, faulty, mark, ...rest } = said;
  const plain = (full(without(rest as Record<string, unknown>, 'label')) ?? {}) as Omit<FieldWords, 'label'>;
  const choice = field.kind === 'choice' || field.kind === 'multi';
  const calc = field.kind === 'calc' && field.calc.type === 'values' ? field.calc : null;
  const yesNo = field.kind === 'yes-no' && options?.yes?.trim() && options.no?.trim() ? { yes: options.yes.trim(), no: options.no.trim() } : null;
  return {
    ...bothEnds(plain),
    label,
    ...(choice ? { options: parts(field.options, options, '') } : yesNo === null ? {} : { options: yesNo }),
    ...(calc === null ? {} : { values: parts(calc.of.map(({ id }) => id), values, calc.of.length === 1 ? label : ''), ...(calc.faulty === undefined ? {} : { faulty: faulty?.trim() || label }) }),
    ...(field.kind === 'table' && field.rows !== undefined ? { rows: parts(field.rows, rows, '') } : {}),
    ...(field.kind === 'table' && field.mark === true ? { mark: mark?.trim() || label } : {}),
    ...('columns' in field
      ? {
          columns: Object.fromEntries(field.columns.map((column) => {
            const given = columns?.[column.id] ?? { label: '' };
            const own = need(given.label.trim() || (field.columns.length === 1 ? label : ''), 'part', field.id);
            const more = full(without(without(given as Record<string, unknown>, 'label'), 'options')) ?? {};
            const yesNoCell = column.kind === 'yes-no' && given.options?.yes?.trim() && given.options.no?.trim() ? { options: given.options } : {};
            return [column.id, { ...bothEnds(more as FieldWords), label: own, ...('options' in column ? { options: parts(column.options, given.options, '') } : yesNoCell) }];
          })),
        }
      : {}),
  };
}

/** A track has words at both ends or at neither. */
function bothEnds<T extends { low?: string | undefined; high?: string | undefined }>(words: T): T {
  if (words.low !== undefined && words.high !== undefined) return words;
  return omit(words, 'low', 'high') as unknown as T;
}

/** Without what is empty. */
function full(part: unknown): unknown {
  if (typeof part === 'string') return part.trim() === '' ? undefined : part.trim();
  if (Array.isArray(part)) {
    const left = part.map(full).filter((one) => one !== undefined);
    return left.length === 0 ? undefined : left;
  }
  if (typeof part !== 'object' || part === null) return part;
  const left = Object.entries(part).flatMap(([key, value]) => {
    const own = full(value);
    return own === undefined ? [] : [[key, own] as const];
  });
  // A made-up person without words is no example.
  if ('who' in part && left.length < 2) return undefined;
  return left.length === 0 && Object.keys(part).length > 0 ? undefined : Object.fromEntries(left);
}

/** The sheet as it would be drawn now, with a mark wherever words are missing; null while it asks nothing. */
export function previewSheet(edit: SheetEdit): OwnSheet | null {
  const finished = finishSheet(edit, '…');
  return finished.is === 'whole' ? finished.sheet : null;
}

/** What the editor kept of a sheet that is being written; null when that cannot be gone on with. */
export function readEdit(text: string): SheetEdit | null {
  try {
    const edit = JSON.parse(text) as SheetEdit;
    // A sheet that cannot be drawn and looked through is not one that the editor kept.
    finishSheet(edit);
    return Array.isArray(edit.definition.fields) && Object.keys(edit.words).length > 0 ? edit : null;
  } catch {
    return null;
  }
}
