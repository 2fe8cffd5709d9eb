import type { Definition, Field, Step } from '../worksheets/definition-schema.ts';
import { fieldIdsOf } from '../worksheets/visible.ts';
import type { Extension, Questionnaire, QuestionnaireItem } from './fhir-types.ts';
import { link, loincNotice, loincSystem, ours, worksheetUrl } from './names.ts';
import { fieldItems, helpItem, type Writing } from './write-items.ts';

/** Whether LOINC's codes stand in what is written of this sheet, so that its notice must. */
function usesLoinc({ instrument }: Definition): boolean {
  return instrument?.loinc !== undefined;
}

/**
 * A worksheet as an R4 Questionnaire: one group a step, the fields as items under their own ids, in the order of the longest length
 * and then whatever only shorter ones ask. What R4 cannot say is in an extension of ours, which holds the whole sheet.
 */
export function writeQuestionnaire(writing: Writing): Questionnaire {
  const { definition, words, language } = writing;
  const { id, version, instrument } = definition;
  const copyright = [words.instrument?.notice, usesLoinc(definition) ? loincNotice : undefined].filter((part) => part !== undefined).join(' ');
  const panel = instrument?.loinc?.panel;
  return {
    resourceType: 'Questionnaire',
    extension: [whole(writing)],
    language: words.instrument?.wording ?? language,
    url: worksheetUrl(id),
    version: String(version),
    // A name for programs: letters and digits, beginning with a capital.
    name: `Footbridge_${id.replaceAll('-', '_')}`,
    title: words.name,
    status: 'active',
    subjectType: ['Patient'],
    description: words.purpose,
    ...(copyright === '' ? {} : { copyright }),
    ...(panel === undefined ? {} : { code: [{ system: loincSystem, code: panel }] }),
    item: questionnaireItems(writing),
  };
}

function whole({ definition, words, language }: Writing): Extension {
  return { url: ours.worksheet, valueString: JSON.stringify({ language, definition, words }) };
}

export function questionnaireItems(writing: Writing): QuestionnaireItem[] {
  return placedSteps(writing.definition).flatMap(({ step, fields }) => stepItems(step, fields, writing));
}

/** Every field once, in the first step that asks it; the steps of the longest length come first. */
export function placedSteps(definition: Definition): { step: Step; fields: Field[] }[] {
  const longest = definition.lengths.at(-1)?.steps ?? [];
  const order = [...longest, ...definition.steps.map(({ id }) => id).filter((id) => !longest.includes(id))];
  const placed = new Set<string>();
  return order.flatMap((id) => {
    const step = definition.steps.find((one) => one.id === id);
    if (step === undefined) return [];
    const ids = fieldIdsOf(step).filter((field) => !placed.has(field));
    for (const field of ids) placed.add(field);
    const fields = ids.flatMap((field) => definition.fields.find((one) => one.id === field) ?? []);
    return fields.length === 0 ? [] : [{ step, fields }];
  });
}

/** Whether a step is nothing but its one field, asked in the same words: then it needs no group. */
export function standsAlone(step: Step, fields: readonly Field[], { words }: Pick<Writing, 'words'>): boolean {
  const [only, ...more] = fields;
  return only !== undefined && more.length === 0 && words.steps[step.id]?.question === words.fields[only.id]?.label;
}

function stepItems(step: Step, fields: readonly Field[], writing: Writing): QuestionnaireItem[] {
  const words = writing.words.steps[step.id] ?? { question: step.id };
  const items = fields.flatMap((field) => fieldItems(field, writing));
  const help = words.help === undefined ? [] : [helpItem(link.step(step.id), words.help)];
  if (!standsAlone(step, fields, writing)) return [{ linkId: link.step(step.id), text: words.question, type: 'group', item: [...help, ...items] }];
  // What is said above stands with the question.
  const [first, ...rest] = items;
  if (first === undefined || first.type === 'display' || help.length === 0) return items;
  return [{ ...first, item: [...help, ...(first.item ?? [])] }, ...rest];
}
