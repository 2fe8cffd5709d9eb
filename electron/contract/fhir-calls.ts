import { z } from 'zod';
import { droppedKinds } from '../domain/fhir/dropped.ts';
import { formFaults } from '../domain/fhir/form-fault.ts';
import { ownSheet } from '../domain/own-sheets/own-sheet.ts';

/** Questionnaires from other programs. Taking the journal out as FHIR is a form of `out.write`. */

const fault = z.strictObject({ why: z.enum(formFaults), at: z.string().max(300), number: z.string().max(80), name: z.string().max(80), member: z.string().max(80) });
const dropped = z.strictObject({ where: z.string().max(600), what: z.enum(droppedKinds) });

export const fhirCalls = {
  /**
   * Reads a FHIR R4 Questionnaire and keeps nothing: `own-sheets.save` keeps the worksheet once the person has seen what was `dropped`.
   * `known`: it is a sheet that the program carries. `faulty`: it is none, with what is wrong and where; or `empty`, it asks nothing that a worksheet
   * could. Errors: `not-found` (no such grant), `too-large`.
   */
  'fhir.read': {
    input: z.strictObject({ token: z.string().max(200) }),
    output: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('sheet'), content: ownSheet, dropped: z.array(dropped) }),
      z.strictObject({ is: z.literal('known'), sheet: z.string() }),
      z.strictObject({ is: z.literal('faulty'), fault }),
      z.strictObject({ is: z.literal('empty') }),
    ]),
  },
} as const;
