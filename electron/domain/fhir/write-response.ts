import { Temporal } from 'temporal-polyfill';
import type { EntryContent, When } from '../entries/entry.ts';
import type { Labels } from '../exports/labels.ts';
import type { Answer, Answers, Cell, Feeling, TableRow } from '../worksheets/answers.ts';
import type { Column, Definition, Field, FieldOf } from '../worksheets/definition-schema.ts';
import { changeBy } from '../worksheets/change.ts';
import { evaluate, holds } from '../worksheets/evaluate.ts';
import { isAnswered, rowHasWords } from '../worksheets/kinds.ts';
import { shownFields } from '../worksheets/visible.ts';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './fhir-types.ts';
import { fieldSystem, link, minutes, worksheetUrl } from './names.ts';
import { optionCoding } from './options.ts';
import { placedSteps, standsAlone } from './write-questionnaire.ts';
import type { Writing } from './write-items.ts';

type Content = Extract<EntryContent, { kind: 'worksheet' }>;
type Told = { writing: Writing; labels: Labels; zone: string; answers: Answers };

/** With seconds and the offset that the zone had then, as FHIR asks; the day alone where the two make no time. */
export function instantOf(at: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(at, { overflow: 'reject' }).toZonedDateTime(zone).toString({ smallestUnit: 'second', timeZoneName: 'never' });
  } catch (error) {
    if (error instanceof RangeError) return at.slice(0, 10);
    throw error;
  }
}

/** What was answered, as it is shown in that length. `whole` is completed, `part` in progress, a later look amended. */
export function writeResponse(content: Content, said: { id: string; subject: string; when: When | null; look?: { at: string; answers: Answers } }, writing: Writing, labels: Labels): QuestionnaireResponse {
  const answers = { ...content.answers, ...said.look?.answers };
  const told: Told = { writing, labels, zone: content.when.zone, answers };
  const shown = new Set(shownFields(writing.definition, content.length, answers).map(({ id }) => id));
  const item = placedSteps(writing.definition).flatMap(({ step, fields }): ResponseItem[] => {
    const items = fields.filter(({ id }) => shown.has(id)).flatMap((field) => fieldAnswer(field, told));
    if (items.length === 0) return [];
    return standsAlone(step, fields, writing) ? items : [{ linkId: link.step(step.id), item: items }];
  });
  const authored = said.look?.at ?? (said.when === null ? null : instantOf(said.when.at, said.when.zone));
  return {
    resourceType: 'QuestionnaireResponse',
    id: said.id,
    questionnaire: `${worksheetUrl(content.worksheet)}|${String(content.version)}`,
    status: said.look !== undefined ? 'amended' : content.state === 'whole' ? 'completed' : 'in-progress',
    subject: { display: said.subject },
    ...(authored === null ? {} : { authored }),
    ...(item.length === 0 ? {} : { item }),
  };
}

function fieldAnswer(field: Field, told: Told): ResponseItem[] {
  const { writing, answers, labels } = told;
  const text = writing.words.fields[field.id]?.label ?? field.id;
  if (field.kind === 'calc') {
    const numbers = calculated(field, told);
    return numbers.length === 0 ? [] : [{ linkId: field.id, text, item: numbers.map(({ part, number, whole }) => ({ linkId: link.part(field.id, part), answer: [whole ? { valueInteger: number } : { valueDecimal: number }] })) }];
  }
  const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
  if (answer === undefined || !isAnswered(answer)) return [];
  const item = nested(field, answer, told);
  if (item !== null) return item.length === 0 ? [] : [{ linkId: field.id, text, item }];
  const said = plainAnswers(field, answer, told, labels);
  return said.length === 0 ? [] : [{ linkId: field.id, text, answer: said }];
}

/** The parts of an answer that is a group; null for one that is an answer of its own. */
function nested(field: Field, answer: Answer, told: Told): ResponseItem[] | null {
  const { id } = field;
  switch (answer.kind) {
    case 'feelings':
      return [
        ...answer.feelings.map((feeling) => ({ linkId: link.part(id, 'feeling'), item: feelingParts(id, feeling, told) })),
        ...(answer.body.length === 0 ? [] : [{ linkId: link.part(id, 'body'), answer: answer.body.map((key) => ({ valueString: told.labels.body(key) })) }]),
      ];
    case 'table':
      return 'columns' in field ? rows(field, answer.rows, told) : [];
    case 'pair':
      return (['before', 'after'] as const).flatMap((part) => (answer[part] === null ? [] : [{ linkId: link.part(id, part), answer: [wholeNumber(answer[part])] }]));
    default:
      return null;
  }
}

function feelingParts(id: string, feeling: Feeling, { labels }: Told): ResponseItem[] {
  const strength = feeling.strength === null ? [] : [{ linkId: link.part(id, 'strength'), answer: [wholeNumber(feeling.strength)] }];
  return [{ linkId: link.part(id, 'word'), answer: [{ valueString: labels.feeling(feeling) }] }, ...strength];
}

function rows(field: FieldOf<'table' | 'ladder'>, given: readonly TableRow[], told: Told): ResponseItem[] {
  const fixed = field.kind === 'table' ? field.rows : undefined;
  return given.filter(rowHasWords).flatMap((row): ResponseItem[] => {
    const at = fixed === undefined ? field.id : link.part(field.id, row.id);
    if (fixed !== undefined && !fixed.includes(row.id)) return [];
    const name = typeof row.cells['name'] === 'string' && field.kind === 'table' && field.rename === true ? [{ linkId: link.part(at, 'name'), answer: [{ valueString: row.cells['name'] }] }] : [];
    const cells = field.columns.flatMap((column) => {
      const answer = cellAnswers(column, field.id, row, told);
      return answer.length === 0 ? [] : [{ linkId: link.part(at, column.id), answer }];
    });
    const mark = row.mark === true ? [{ linkId: link.part(at, 'mark'), answer: [{ valueBoolean: true }] }] : [];
    const item = [...name, ...cells, ...mark];
    return item.length === 0 ? [] : [{ linkId: fixed === undefined ? link.part(field.id, 'row') : at, item }];
  });
}

function cellAnswers(column: Column, field: string, row: TableRow, told: Told): ResponseAnswer[] {
  const { definition, words } = told.writing;
  if (column.kind === 'calc') {
    const number = evaluate(column.value, told.answers, { definition, zone: told.zone, row: { field, cells: row.cells } });
    return number === null ? [] : [{ valueDecimal: number }];
  }
  const cell: Cell = row.cells[column.id] ?? null;
  if (cell === null || cell === '') return [];
  if (typeof cell === 'boolean') return [{ valueBoolean: cell }];
  if (typeof cell === 'number') return [column.kind === 'duration' ? { valueQuantity: { value: cell, ...minutes } } : wholeNumber(cell)];
  const options = words.fields[field]?.columns?.[column.id]?.options ?? {};
  const coded = (key: string): ResponseAnswer =>
    'options' in column ? { valueCoding: optionCoding(definition, link.part(field, column.id), column.options, key, options[key] ?? key) } : { valueString: key };
  if (Array.isArray(cell)) return cell.map(coded);
  return column.kind === 'choice' ? [coded(cell)] : [moment(column.kind, cell, told.zone)];
}

function plainAnswers(field: Field, answer: Answer, told: Told, labels: Labels): ResponseAnswer[] {
  const { definition, words } = told.writing;
  const options = words.fields[field.id]?.options ?? {};
  switch (answer.kind) {
    case 'text':
      return [{ valueString: answer.text }];
    case 'list':
      return answer.lines.flatMap(({ text }) => (text.trim() === '' ? [] : [{ valueString: text }]));
    case 'number':
      if (answer.number === null) return [];
      return [field.kind === 'duration' ? { valueQuantity: { value: answer.number, ...minutes } } : wholeNumber(answer.number)];
    case 'choice':
      if (answer.chosen === null) return [{ valueString: answer.own ?? '' }];
      if (field.kind === 'yes-no') return [{ valueBoolean: answer.chosen === 'yes' }];
      return [field.kind === 'choice' ? { valueCoding: optionCoding(definition, field.id, field.options, answer.chosen, options[answer.chosen] ?? answer.chosen) } : { valueString: optionName(field, answer.chosen, told) }];
    case 'multi': {
      const system = fieldSystem(definition.id, field.id);
      const coded = (key: string) => (field.kind === 'multi' ? optionCoding(definition, field.id, field.options, key, options[key] ?? key) : { system, code: key, display: labels.pattern(key) });
      return [...answer.chosen.map((key) => ({ valueCoding: coded(key) })), ...answer.own.flatMap((line) => (line.trim() === '' ? [] : [{ valueString: line }]))];
    }
    case 'datetime':
      return answer.local === null ? [] : [moment('datetime', answer.local, told.zone)];
    case 'date':
      return answer.date === null ? [] : [{ valueDate: answer.date }];
    case 'time':
      return answer.time === null ? [] : [moment('time', answer.time, told.zone)];
    case 'links':
      return answer.to.map(({ entry, row }) => ({ valueString: row === undefined ? entry : `${entry}/${row}` }));
    case 'feelings':
    case 'table':
    case 'pair':
      return [];
  }
}

/** One of what was chosen above, by its name there. */
function optionName(field: Field, key: string, { writing, labels }: Told): string {
  return (field.kind === 'choice-among' ? writing.words.fields[field.of]?.options?.[key] : undefined) ?? labels.pattern(key);
}

function moment(kind: string, text: string, zone: string): ResponseAnswer {
  if (kind === 'date') return { valueDate: text };
  if (kind === 'time') return { valueTime: `${text}:00` };
  // A packet from elsewhere may hold a moment that is none.
  return kind === 'datetime' && /^\d{4}-\d{2}-\d{2}/u.test(text) ? { valueDateTime: instantOf(text, zone) } : { valueString: text };
}

function wholeNumber(number: number): ResponseAnswer {
  return Number.isInteger(number) ? { valueInteger: number } : { valueDecimal: number };
}

export type Worked = { part: string; number: number; whole: boolean; show: 'plain' | 'percent' | 'duration' | 'clock' | 'signed' };

/** The numbers of a computed field that are there. `whole`: a total of an instrument, which is a whole number by its rule. */
export function calculated(field: FieldOf<'calc'>, { writing: { definition }, answers, zone }: { writing: { definition: Definition }; answers: Answers; zone: string }): Worked[] {
  const { calc } = field;
  const scope = { definition, zone };
  if (calc.type === 'change') {
    const number = changeBy(evaluate(calc.before, answers, scope), evaluate(calc.after, answers, scope));
    return number === null ? [] : [{ part: 'change', number, whole: false, show: 'plain' }];
  }
  if (calc.type !== 'values' || (calc.faulty !== undefined && holds(calc.faulty, answers, scope))) return [];
  return calc.of.flatMap(({ id, value, show = 'plain' }) => {
    const number = evaluate(value, answers, scope);
    const score = definition.instrument?.scores.some((one) => one.field === field.id && one.value === id) === true;
    return number === null ? [] : [{ part: id, number, whole: score && Number.isInteger(number), show }];
  });
}
