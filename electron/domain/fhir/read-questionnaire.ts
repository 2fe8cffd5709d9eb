import { depthOver } from '../own-sheets/sheet-file.ts';
import { checkDefinition } from '../worksheets/check-definition.ts';
import { definition as definitionSchema, type Definition, type Step } from '../worksheets/definition-schema.ts';
import type { PatternVocabulary, Tongue } from '../worksheets/vocabulary.ts';
import { sheetWords, type SheetWords, type StepWords } from '../worksheets/words-schema.ts';
import type { Dropped } from './dropped.ts';
import { foreignQuestionnaire, type ForeignItem, type ForeignQuestionnaire } from './foreign-schema.ts';
import { faultAt, formFault, type FormFault } from './form-fault.ts';
import { foreignWords, tongueOf } from './foreign-words.ts';
import { ours } from './names.ts';
import { createIds, sheetIdOf } from './read-ids.ts';
import { conditionOf, helpOf, isHelp, isHidden, noteCut, readItem, readWaiting, startReading, textOf, type Reading } from './read-items.ts';
import { hasExtension } from './read-options.ts';
import { questionnaireItems } from './write-questionnaire.ts';

export type ReadSheet = { definition: Definition; words: SheetWords; language: Tongue; dropped: Dropped[] };
/** `not-a-questionnaire`: with what is wrong, and where. `nothing-left`: it has no item that a worksheet could ask. */
export type ReadFault = { fault: 'not-a-questionnaire'; of: FormFault } | { fault: 'nothing-left' };

/**
 * A worksheet from an R4 Questionnaire, and what of it was not carried over. One that we wrote comes back whole, as long as nobody
 * has changed its items since; it then has its own id and version.
 */
export function readQuestionnaire(json: unknown, patterns: PatternVocabulary): ReadSheet | ReadFault {
  if (typeof json !== 'object' || json === null || !('resourceType' in json) || typeof json.resourceType !== 'string') return faulty(formFault('not-fhir'));
  if (json.resourceType !== 'Questionnaire') return faulty(formFault('other-resource', { name: json.resourceType.slice(0, 80) }));
  if (depthOver(json, deepest)) return faulty(formFault('too-deep'));
  const parsed = foreignQuestionnaire.safeParse(json);
  if (!parsed.success) return faulty(faultAt(parsed.error.issues[0]?.path ?? [], json));
  return readOwn(parsed.data, patterns) ?? readForeign(parsed.data);
}

function faulty(of: FormFault): ReadFault {
  return { fault: 'not-a-questionnaire', of };
}

/** Walked by recursion; 500 groups, each within the other, are 1,000 deep. */
const deepest = 1_100;
const deepestHeld = 60;

function readOwn(source: ForeignQuestionnaire, patterns: PatternVocabulary): ReadSheet | null {
  const held = hasExtension(source.extension, ours.worksheet)?.valueString;
  if (held === undefined) return null;
  const whole = readHeld(held);
  if (whole === null) return null;
  const again = questionnaireItems({ ...whole, patterns });
  return JSON.stringify(sorted(again)) === JSON.stringify(sorted(source.item)) ? { ...whole, dropped: [] } : null;
}

/** The same, whatever the order of names: another program may have written it anew. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

function readHeld(text: string): Omit<ReadSheet, 'dropped'> | null {
  try {
    const held = JSON.parse(text) as { language?: unknown; definition?: unknown; words?: unknown };
    if (depthOver(held, deepestHeld)) return null;
    const definition = definitionSchema.safeParse(held.definition);
    const words = sheetWords.safeParse(held.words);
    return definition.success && words.success ? { definition: definition.data, words: words.data, language: held.language === 'es' ? 'es' : 'en' } : null;
  } catch {
    return null;
  }
}

const mostSteps = 40;
const mostInStep = 40;
type Block = { question: string; help?: string | undefined; ids: string[] };

function readForeign(source: ForeignQuestionnaire): ReadSheet | ReadFault {
  const language = tongueOf(source.language);
  const reading = startReading(source);
  const inOrder = source.item.flatMap((item) => readTop(item, reading));
  const blocks = fitting([...inOrder, ...readWaiting(reading)], reading);
  const name = [source.title, source.name].map((said) => said?.trim()).find(Boolean)?.slice(0, 600) ?? foreignWords[language].name;
  if ((source.code ?? []).length > 0 || anyCode(source.item)) reading.dropped.push({ where: name, what: 'codes' });
  if (!reading.fields.some(({ kind }) => kind !== 'note')) return { fault: 'nothing-left' };
  const newStep = createIds();
  const steps: Step[] = blocks.map(({ ids }, at) => ({ id: newStep(`step_${String(at + 1)}`), items: ids }));
  const stepWords = Object.fromEntries(blocks.map(({ question, help }, at): [string, StepWords] => [steps[at]?.id ?? '', { question, ...(help === undefined ? {} : { help }) }]));
  const asks = reading.fields.filter(({ kind }) => kind !== 'note');
  const first = asks.find(({ kind }) => kind === 'text' || kind === 'long') ?? asks[0];
  const definition: Definition = {
    format: 'footbridge-worksheet',
    id: sheetIdOf(source.name ?? name),
    version: 1,
    steps,
    lengths: [{ id: 'all', minutes: Math.min(120, Math.max(1, Math.ceil(asks.length / 4))), steps: steps.map(({ id }) => id) }],
    title: [{ field: first?.id ?? '' }],
    line: [],
    lead: 'both',
    fields: reading.fields,
  };
  if (checkDefinition(definition).length > 0) return faulty(faultAt(['item'], source));
  return { definition, words: { ...frameWords(source, name, language), steps: stepWords, fields: reading.words }, language, dropped: reading.dropped };
}

function frameWords({ description, publisher, url, copyright }: ForeignQuestionnaire, name: string, language: Tongue): Omit<SheetWords, 'steps' | 'fields'> {
  const own = foreignWords[language];
  const said = (text: string | undefined) => (text === undefined || text.trim() === '' ? [] : [text.trim().slice(0, 600)]);
  return {
    name,
    purpose: said(description)[0] ?? own.purpose,
    lengths: { all: { name: own.all, line: own.line } },
    about: { forWhom: [own.forWhom], notWhen: [own.notWhen], idea: [own.idea, ...said(publisher), ...said(url), ...said(copyright)] },
  };
}

/** A group is a step, any other item one of its own. */
function readTop(item: ForeignItem, reading: Reading): Block[] {
  const { fields } = reading;
  if (item.type !== 'group' || item.repeats === true || isHidden(item) || fields.length === 0 && item.item === undefined) {
    const ids = readItem(item, [], reading);
    return ids.length === 0 ? [] : [{ question: textOf(item), ids }];
  }
  const where = textOf(item).slice(0, 120);
  noteCut(item, where, reading);
  const conditions = conditionOf(item, where, reading);
  const ids = (item.item ?? []).filter((one) => !isHelp(one)).flatMap((one) => readItem(one, conditions, reading));
  return chunks(ids, mostInStep).map((part) => ({ question: textOf(item), help: helpOf(item), ids: part }));
}

/** No more steps than a length has: of those that follow one another, the smallest are put together. What the second was called is then not there. */
function fitting(blocks: readonly Block[], { words, dropped }: Reading): Block[] {
  const all = [...blocks];
  while (all.length > mostSteps) {
    const sizes = all.slice(1).map(({ ids }, at) => ids.length + (all[at]?.ids.length ?? 0));
    const at = sizes.indexOf(Math.min(...sizes));
    const [first, second] = all.slice(at, at + 2);
    if (first === undefined || second === undefined) break;
    // A question that stands alone is asked by its own words.
    if (words[second.ids[0] ?? '']?.label !== second.question) dropped.push({ where: second.question.slice(0, 120), what: 'too-much' });
    all.splice(at, 2, { ...first, ids: [...first.ids, ...second.ids] });
  }
  return all;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function anyCode(items: readonly ForeignItem[]): boolean {
  return items.some(({ code, item, answerOption }) => (code ?? []).length > 0 || (answerOption ?? []).some(({ valueCoding }) => valueCoding?.system !== undefined) || anyCode(item ?? []));
}
