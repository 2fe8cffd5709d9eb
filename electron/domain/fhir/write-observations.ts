import type { Answers } from '../worksheets/answers.ts';
import { shownFields } from '../worksheets/visible.ts';
import type { Coding, Observation } from './fhir-types.ts';
import { fieldSystem, loincSystem, minutes, responseUrl, ucumSystem } from './names.ts';
import type { Writing } from './write-items.ts';
import { calculated, type Worked } from './write-response.ts';

type Of = { entry: string; subject: string; effective: string | null; length: string; zone: string; answers: Answers };

/**
 * The numbers that a sheet came to, one Observation each, derived from the response. Never part of a total: a number that is not
 * reached is not there. LOINC's code only where the instrument holds one, beside our own.
 */
export function writeObservations({ entry, subject, effective, length, zone, answers }: Of, writing: Writing): Observation[] {
  const { definition, words } = writing;
  const computed = shownFields(definition, length, answers).filter((field) => field.kind === 'calc');
  return computed.flatMap((field) =>
    calculated(field, { writing, answers, zone }).map((one): Observation => {
      const label = words.fields[field.id]?.label ?? field.id;
      return {
        resourceType: 'Observation',
        id: `${entry}-${field.id}-${one.part}`.replaceAll('_', '.').slice(0, 64),
        status: 'final',
        code: { coding: codes(writing, field.id, one.part), text: `${label}: ${words.fields[field.id]?.values?.[one.part] ?? one.part}` },
        subject: { display: subject },
        ...(effective === null ? {} : { effectiveDateTime: effective }),
        ...valueOf(one),
        derivedFrom: [{ reference: responseUrl(entry) }],
      };
    }),
  );
}

function codes({ definition }: Writing, field: string, part: string): Coding[] {
  const score = definition.instrument?.scores.find((one) => one.field === field && one.value === part);
  const loinc = score?.id === 'total' ? definition.instrument?.loinc?.total : undefined;
  const own = { system: fieldSystem(definition.id, field), code: part };
  return loinc === undefined ? [own] : [{ system: loincSystem, code: loinc }, own];
}

function valueOf({ number, whole, show }: Worked): Pick<Observation, 'valueInteger' | 'valueQuantity'> {
  if (whole || (show === 'plain' && Number.isInteger(number))) return { valueInteger: number };
  if (show === 'duration') return { valueQuantity: { value: number, ...minutes } };
  return { valueQuantity: show === 'percent' ? { value: number, unit: '%', system: ucumSystem, code: '%' } : { value: number } };
}
