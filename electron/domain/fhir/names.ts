import type { Coding } from './fhir-types.ts';

/** Canonical addresses and names. They are URNs: nobody has to keep a server for them to stay true. */

const root = 'urn:footbridge';

/** Canonical of every version of a worksheet; a response names it with `|version`. */
export function worksheetUrl(worksheet: string): string {
  return `${root}:worksheet:${worksheet}`;
}

/** System of a field's options and of a sheet's totals. */
export function fieldSystem(worksheet: string, field: string): string {
  return `${worksheetUrl(worksheet)}:${field}`;
}

export function responseUrl(entry: string): string {
  return `${root}:entry:${entry}`;
}

/** `plan` is its entry's id; of one that was given, the assignment's and the item's. */
export function planUrl(plan: string): string {
  return `${root}:plan:${plan.replaceAll('/', ':')}`;
}

export const ours = {
  /** On a Questionnaire: the whole definition with its words in one language, as JSON. What R4 cannot say is in it. */
  worksheet: `${root}:fhir:worksheet`,
} as const;

export const loincSystem = 'http://loinc.org';
export const ucumSystem = 'http://unitsofmeasure.org';

const core = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export const extensions = {
  ordinal: `${core}/ordinalValue`,
  itemControl: `${core}/questionnaire-itemControl`,
  displayCategory: `${core}/questionnaire-displayCategory`,
  sliderStep: `${core}/questionnaire-sliderStepValue`,
  minValue: `${core}/minValue`,
  maxValue: `${core}/maxValue`,
  unit: `${core}/questionnaire-unit`,
  hidden: `${core}/questionnaire-hidden`,
  variable: `${core}/variable`,
  calculated: `${sdc}/sdc-questionnaire-calculatedExpression`,
  filled: `${sdc}/sdc-questionnaire-initialExpression`,
  shownWhen: `${sdc}/sdc-questionnaire-enableWhenExpression`,
} as const;

export const minutes = { unit: 'min', system: ucumSystem, code: 'min' } as const;

export function itemControl(code: 'slider' | 'help'): { url: string; valueCodeableConcept: { coding: Coding[] } } {
  return { url: extensions.itemControl, valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] } };
}

export const helpCategory = {
  url: extensions.displayCategory,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'help' }] },
};

/** Asked for by LOINC's licence wherever its codes stand. */
export const loincNotice =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © 1995-2020, Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

/** What answers a question, and what its answer is called: the link ids within a field. */
export const link = {
  step: (step: string) => `step.${step}`,
  help: (of: string) => `${of}.help`,
  part: (field: string, part: string) => `${field}.${part}`,
} as const;
