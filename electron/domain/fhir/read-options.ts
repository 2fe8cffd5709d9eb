import type { Dropped } from './dropped.ts';
import type { ForeignExtension, ForeignItem, ForeignOption, ForeignQuestionnaire } from './foreign-schema.ts';
import { extensions } from './names.ts';
import { createIds } from './read-ids.ts';

/** `codes`: the option by `system|code` and by bare code, for conditions. */
export type ReadOptions = { options: string[]; words: Record<string, string>; scores: number[] | null; codes: Map<string, string> };

/** R5 and some R4 forms call the score of an option its weight. */
const scoreUrls: ReadonlySet<string> = new Set([extensions.ordinal, 'http://hl7.org/fhir/StructureDefinition/itemWeight', 'http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue']);
const most = 60;

export function hasExtension(extension: readonly ForeignExtension[] | undefined, url: string): ForeignExtension | undefined {
  return extension?.find((one) => one.url === url);
}

/** The options of a choice, from the item or from a value set inside the questionnaire; null where they stand elsewhere. */
export function readOptions(item: ForeignItem, { contained }: ForeignQuestionnaire, where: string, dropped: Dropped[]): ReadOptions | null {
  const given = item.answerOption ?? fromValueSet(item.answerValueSet, contained);
  if (given === null || given.length === 0) return null;
  if (given.length > most) dropped.push({ where, what: 'too-much' });
  const newId = createIds();
  const read: ReadOptions = { options: [], words: {}, scores: null, codes: new Map() };
  const scores = given.slice(0, most).map((option) => {
    const { valueCoding } = option;
    const text = valueCoding?.display ?? valueCoding?.code ?? option.valueString ?? option.valueDate ?? option.valueTime ?? String(option.valueInteger ?? '');
    const id = newId(valueCoding?.code ?? text);
    read.options.push(id);
    read.words[id] = text.trim() === '' ? id : text.trim().slice(0, 600);
    if (valueCoding?.code !== undefined) {
      read.codes.set(valueCoding.code, id);
      read.codes.set(`${valueCoding.system ?? ''}|${valueCoding.code}`, id);
    }
    if (option.valueString !== undefined) read.codes.set(option.valueString, id);
    return scoreOf(option);
  });
  const known = scores.filter((score) => score !== null);
  if (known.length === scores.length) read.scores = known;
  else if (known.length > 0) dropped.push({ where, what: 'calculation' });
  return read;
}

function scoreOf({ extension, valueCoding }: ForeignOption): number | null {
  const found = [...(extension ?? []), ...(valueCoding?.extension ?? [])].find(({ url }) => scoreUrls.has(url));
  return found?.valueDecimal ?? found?.valueInteger ?? null;
}

function fromValueSet(name: string | undefined, contained: ForeignQuestionnaire['contained']): ForeignOption[] | null {
  if (name?.startsWith('#') !== true) return null;
  const set = contained?.find(({ id }) => id === name.slice(1));
  const expanded = set?.expansion?.contains?.map((valueCoding): ForeignOption => ({ valueCoding }));
  return expanded ?? set?.compose?.include.flatMap(({ system, concept = [] }) => concept.map((one): ForeignOption => ({ extension: one.extension, valueCoding: { system, ...one } }))) ?? null;
}
