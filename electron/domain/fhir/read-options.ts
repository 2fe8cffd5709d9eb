import type { Dropped } from './dropped.ts';
import type { ForeignExtension, ForeignItem, ForeignOption, ForeignQuestionnaire } from './foreign-schema.ts';
import { tongueOf } from './foreign-words.ts';
import { extensions } from './names.ts';
import { createIds } from './read-ids.ts';

/** `codes`: the option by `system|code` and by bare code, for conditions. `scores` only where every option has one, `weights` those that there are. */
export type ReadOptions = { options: string[]; words: Record<string, string>; scores: number[] | null; weights: Map<string, number>; codes: Map<string, string> };

/** R5 and some R4 forms call the score of an option its weight. */
export const scoreUrls: ReadonlySet<string> = new Set([extensions.ordinal, 'http://hl7.org/fhir/StructureDefinition/itemWeight', 'http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue']);
/** A property of a code in R5, as R4 can say it: SDC's own PHQ-9 gives its scores so. */
const propertyUrl = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property';
const scoreProperties: ReadonlySet<string> = new Set(['itemWeight', 'ordinalValue']);
/** What stands before an option: "(a)", "1.". */
const prefixUrls: ReadonlySet<string> = new Set(['http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix', 'http://hl7.org/fhir/StructureDefinition/valueset-label']);
const most = 60;

export function hasExtension(extension: readonly ForeignExtension[] | undefined, url: string): ForeignExtension | undefined {
  return extension?.find((one) => one.url === url);
}

/** The options of a choice, from the item or from a value set inside the questionnaire; null where they stand elsewhere. */
export function readOptions(item: ForeignItem, source: ForeignQuestionnaire, where: string, dropped: Dropped[]): ReadOptions | null {
  const given = item.answerOption ?? fromValueSet(item.answerValueSet, source);
  if (given === null || given.length === 0) return null;
  if (given.length > most) dropped.push({ where, what: 'too-much' });
  const newId = createIds();
  const read: ReadOptions = { options: [], words: {}, scores: null, weights: new Map(), codes: new Map() };
  const scores = given.slice(0, most).map((option) => {
    const { valueCoding } = option;
    const text = valueCoding?.display ?? valueCoding?.code ?? option.valueString ?? option.valueDate ?? option.valueTime ?? String(option.valueInteger ?? '');
    const id = newId(valueCoding?.code ?? text);
    read.options.push(id);
    const prefix = extensionsOf(option).find(({ url }) => prefixUrls.has(url))?.valueString ?? '';
    read.words[id] = text.trim() === '' ? id : `${prefix} ${text}`.trim().slice(0, 600);
    if (valueCoding?.code === undefined) read.codes.set(text, id);
    else {
      read.codes.set(valueCoding.code, id);
      read.codes.set(`${valueCoding.system ?? ''}|${valueCoding.code}`, id);
    }
    const score = scoreOf(option);
    if (score !== null) read.weights.set(id, score);
    return score;
  });
  const known = scores.filter((score) => score !== null);
  if (known.length === scores.length) read.scores = known;
  else if (known.length > 0) dropped.push({ where, what: 'calculation' });
  return read;
}

function extensionsOf({ extension, valueCoding }: ForeignOption): ForeignExtension[] {
  return [...(extension ?? []), ...(valueCoding?.extension ?? [])];
}

function scoreOf(option: ForeignOption): number | null {
  const extensions = extensionsOf(option);
  const found = extensions.find(({ url }) => scoreUrls.has(url)) ?? scoreProperty(extensions);
  return found?.valueDecimal ?? found?.valueInteger ?? null;
}

function scoreProperty(list: readonly ForeignExtension[]): ForeignExtension | undefined {
  const property = list.find(({ url, extension }) => url === propertyUrl && scoreProperties.has(hasExtension(extension, 'code')?.valueCode ?? ''));
  return hasExtension(property?.extension, 'value') ?? hasExtension(property?.extension, 'value[x]');
}

/** R4's own "yes, no or don't know", named by many forms and held by none. */
const yesNoUnknown: Readonly<Record<string, Partial<Record<string, string>>>> = {
  Y: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', en: 'Yes', es: 'Sí' },
  N: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', en: 'No', es: 'No' },
  'asked-unknown': { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', en: 'Don’t know', es: 'No lo sé' },
};

function fromValueSet(name: string | undefined, { contained, language }: ForeignQuestionnaire): ForeignOption[] | null {
  if (name?.split('|')[0] === 'http://hl7.org/fhir/ValueSet/yesnodontknow') {
    const tongue = tongueOf(language);
    return Object.entries(yesNoUnknown).map(([code, { system, [tongue]: display }]): ForeignOption => ({ valueCoding: { system, code, display } }));
  }
  if (name?.startsWith('#') !== true) return null;
  const set = contained?.find(({ id }) => id === name.slice(1));
  const expanded = set?.expansion?.contains?.map((valueCoding): ForeignOption => ({ valueCoding }));
  return expanded ?? set?.compose?.include.flatMap(({ system, concept = [] }) => concept.map((one): ForeignOption => ({ extension: one.extension, valueCoding: { system, ...one } }))) ?? null;
}
