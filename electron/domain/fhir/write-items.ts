import { exportWords } from '../exports/export-words.ts';
import type { Calculation, Column, Definition, Field, FieldOf } from '../worksheets/definition-schema.ts';
import { fitsTheFacts } from '../worksheets/kinds.ts';
import type { PatternVocabulary, Tongue } from '../worksheets/vocabulary.ts';
import type { ColumnWords, FieldWords, SheetWords } from '../worksheets/words-schema.ts';
import { enableWhen } from './enable-when.ts';
import type { AnswerOption, Extension, QuestionnaireItem } from './fhir-types.ts';
import { conditionPath, valuePath } from './fhir-path.ts';
import { extensions, fieldSystem, helpCategory, itemControl, link, loincSystem, minutes } from './names.ts';
import { answerOptions } from './options.ts';

/** What an item is written from. */
export type Writing = { definition: Definition; words: SheetWords; language: Tongue; patterns: PatternVocabulary };

type Shape = Omit<QuestionnaireItem, 'linkId' | 'text'>;
type Words = FieldWords | ColumnWords;

/** The items of a field: one, or two where words to read have more beneath them. `alone`: it stands without its step, whose question it is. */
export function fieldItems(field: Field, writing: Writing): QuestionnaireItem[] {
  const words = writing.words.fields[field.id] ?? { label: field.id };
  const when = field.when === undefined ? null : enableWhen(field.when, writing.definition);
  const enabled: Partial<QuestionnaireItem> =
    when === null ? {} : { enableWhen: when.list, ...(when.list.length > 1 ? { enableBehavior: when.behavior } : {}) };
  if (field.kind === 'note') {
    const more = words.help === undefined ? [] : [{ linkId: link.help(field.id), text: words.help, type: 'display' as const, ...enabled }];
    return [{ linkId: field.id, text: words.label, type: 'display', ...enabled }, ...more];
  }
  const { item = [], ...shape } = shapeOf(field, words, writing);
  const help = words.help === undefined ? [] : [helpItem(field.id, words.help)];
  const inner = [...help, ...item];
  const code = writing.definition.instrument?.loinc?.items?.[field.id];
  const type = shape.type === 'group' && item.length === 0 ? 'display' : shape.type;
  return [
    {
      ...shape,
      linkId: field.id,
      ...(code === undefined ? {} : { code: [{ system: loincSystem, code }] }),
      text: words.label,
      type,
      ...enabled,
      ...(field.needed === true && type !== 'group' && type !== 'display' ? { required: true } : {}),
      ...(inner.length === 0 || type === 'display' ? {} : { item: inner }),
    },
  ];
}

export function helpItem(of: string, text: string): QuestionnaireItem {
  return { extension: [helpCategory], linkId: link.help(of), text, type: 'display' };
}

function shapeOf(field: Exclude<Field, { kind: 'note' }>, words: FieldWords, writing: Writing): Shape {
  const { definition, language } = writing;
  const { id } = field;
  switch (field.kind) {
    case 'text':
      return { type: 'string' };
    case 'long':
      return { type: 'text' };
    case 'list':
    case 'links':
    case 'choice-among':
      return field.kind === 'choice-among' || (field.kind === 'links' && field.one === true) ? { type: 'string' } : { type: 'string', repeats: true };
    case 'percent':
    case 'suds':
    case 'rerate-percent':
      return slider(100);
    case 'n10':
      return slider(10);
    case 'count':
      return { type: 'integer', extension: ends(0, field.most) };
    case 'duration':
      return inMinutes;
    case 'yes-no':
      return { type: 'boolean' };
    case 'choice':
      return { type: field.other === true ? 'open-choice' : 'choice', answerOption: answerOptions(definition, id, field, words.options ?? {}) };
    case 'multi':
      return { type: field.other === true ? 'open-choice' : 'choice', repeats: true, answerOption: answerOptions(definition, id, field, words.options ?? {}) };
    case 'patterns':
      return { type: 'open-choice', repeats: true, answerOption: patternOptions(field, writing) };
    case 'datetime':
      return { type: 'dateTime' };
    case 'date':
    case 'time':
      return { type: field.kind };
    case 'feelings':
    case 'rerate-feelings':
      return { type: 'group', item: feelingItems(id, words, language) };
    case 'table':
    case 'ladder':
      return { type: 'group', item: tableItems(field, words, writing) };
    case 'pair':
      return {
        type: 'group',
        item: (['before', 'after'] as const).map((part) => ({ linkId: link.part(id, part), text: exportWords[language][part], ...slider(field.top) })),
      };
    case 'calc':
      return { type: 'group', item: calculated(field.calc, id, words, writing) };
  }
}

const inMinutes: Shape = { type: 'quantity', extension: [{ url: extensions.unit, valueCoding: { system: minutes.system, code: minutes.code, display: minutes.unit } }] };

function ends(low: number, high: number | undefined): Extension[] {
  return [{ url: extensions.minValue, valueInteger: low }, ...(high === undefined ? [] : [{ url: extensions.maxValue, valueInteger: high }])];
}

function slider(top: number): Shape {
  return { type: 'integer', extension: [itemControl('slider'), { url: extensions.sliderStep, valueInteger: 1 }, ...ends(0, top)] };
}

/** One group a feeling, its word and how strong; and what was felt in the body. */
function feelingItems(id: string, words: FieldWords, language: Tongue): QuestionnaireItem[] {
  return [
    {
      linkId: link.part(id, 'feeling'),
      text: words.label,
      type: 'group',
      repeats: true,
      item: [
        { linkId: link.part(id, 'word'), text: words.label, type: 'string' },
        { linkId: link.part(id, 'strength'), text: exportWords[language].feelings, ...slider(100) },
      ],
    },
    { linkId: link.part(id, 'body'), text: exportWords[language].body, type: 'string', repeats: true },
  ];
}

/** A group that repeats; where the rows are given, a group for each of them. */
function tableItems(field: FieldOf<'table' | 'ladder'>, words: FieldWords, writing: Writing): QuestionnaireItem[] {
  const cells = (row: string): QuestionnaireItem[] => [
    ...field.columns.flatMap((column) => {
      const shape = columnShape(column, field.id, words.columns?.[column.id] ?? { label: column.id }, writing);
      return shape === null ? [] : [{ ...shape, linkId: link.part(row, column.id), text: words.columns?.[column.id]?.label ?? column.id }];
    }),
    ...(field.kind === 'table' && field.mark === true ? [{ linkId: link.part(row, 'mark'), text: words.mark ?? exportWords[writing.language].marked, type: 'boolean' as const }] : []),
  ];
  if (field.kind === 'table' && field.rows !== undefined) {
    const name = field.rename === true;
    return field.rows.map((row) => {
      const at = link.part(field.id, row);
      const text = words.rows?.[row] ?? row;
      return { linkId: at, text, type: 'group', item: [...(name ? [{ linkId: link.part(at, 'name'), text, type: 'string' as const }] : []), ...cells(at)] };
    });
  }
  return [{ linkId: link.part(field.id, 'row'), text: words.label, type: 'group', repeats: true, item: cells(field.id) }];
}

/** Null for what stands in other entries. */
function columnShape(column: Column, field: string, words: Words, { definition }: Writing): Shape | null {
  switch (column.kind) {
    case 'text':
      return { type: 'string' };
    case 'long':
      return { type: 'text' };
    case 'percent':
    case 'suds':
      return slider(100);
    case 'n10':
      return slider(10);
    case 'count':
      return { type: 'integer', extension: ends(0, undefined) };
    case 'duration':
      return inMinutes;
    case 'date':
    case 'time':
      return { type: column.kind };
    case 'datetime':
      return { type: 'dateTime' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'choice', answerOption: answerOptions(definition, link.part(field, column.id), column, words.options ?? {}) };
    case 'multi':
      return { type: 'choice', repeats: true, answerOption: answerOptions(definition, link.part(field, column.id), column, words.options ?? {}) };
    case 'calc':
      return { type: 'decimal', readOnly: true };
    case 'linked':
      return null;
  }
}

function patternOptions(field: FieldOf<'patterns'>, { definition, language, patterns }: Writing): AnswerOption[] {
  const system = fieldSystem(definition.id, field.id);
  const facts = field.facts === true ? [{ valueCoding: { system, code: fitsTheFacts, display: patterns.facts[language].name } }] : [];
  return [...patterns.patterns.map((pattern) => ({ valueCoding: { system, code: pattern.key, display: pattern[language].name } })), ...facts];
}

/** Numbers that are worked out. What is said in words about them (changes of feelings, tallies, top rows) is no item. */
function calculated(calc: Calculation, id: string, words: FieldWords, { definition, language }: Writing): QuestionnaireItem[] {
  if (calc.type === 'change') {
    return [{ ...computed(valuePath({ op: 'change', before: calc.before, after: calc.after }, definition), false), linkId: link.part(id, 'change'), text: exportWords[language].change }];
  }
  if (calc.type !== 'values') return [];
  const faulty = calc.faulty === undefined ? null : conditionPath(calc.faulty, definition);
  return calc.of.map((one) => {
    const path = valuePath(one.value, definition);
    // While the answers cannot be right there is no number; where that cannot be said, there is no expression.
    const guarded = calc.faulty === undefined || path === null ? path : faulty === null ? null : `iif(${faulty}, {}, ${path})`;
    const score = definition.instrument?.scores.find((other) => other.field === id && other.value === one.id);
    const total = score?.id === 'total' ? definition.instrument?.loinc?.total : undefined;
    return {
      ...computed(guarded, score !== undefined),
      linkId: link.part(id, one.id),
      ...(total === undefined ? {} : { code: [{ system: loincSystem, code: total }] }),
      text: words.values?.[one.id] ?? one.id,
    };
  });
}

function computed(expression: string | null, whole: boolean): Shape {
  const extension: Extension[] = expression === null ? [] : [{ url: extensions.calculated, valueExpression: { language: 'text/fhirpath', expression } }];
  return { ...(extension.length === 0 ? {} : { extension }), type: whole ? 'integer' : 'decimal', readOnly: true };
}
