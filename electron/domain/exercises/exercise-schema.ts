import { z } from 'zod';

/** The shape of `worksheets/exercises/`: exercises as data, and their words. Nothing in them is evaluated. */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/).max(40);

/** What a step asks of the body, and so what the shape does. */
export const cue = z.enum(['in', 'hold', 'out', 'tense', 'release', 'notice', 'rest']);

/** `seconds` null waits for the person. */
const step = z.strictObject({ key: id, seconds: z.number().positive().max(3_600).nullable(), cue });

/** Steps that are done `rounds` times (once when it is not said). With `fewest` and `most`, a person can change that. */
export const part = z.strictObject({
  steps: z.array(step).min(1).max(60),
  rounds: z.int().min(1).max(120).optional(),
  fewest: z.int().min(1).optional(),
  most: z.int().max(120).optional(),
});

export const form = z.strictObject({ id, parts: z.array(part).min(1).max(8) });

/** What a person may be looking for. */
export const need = z.enum(['body', 'now', 'ride', 'kind', 'moving']);

export const exercise = z.strictObject({
  id,
  /** Its number in the clinical reference, 3.1. */
  code: z.string().regex(/^E\d\d[a-z]?$/),
  needs: z.array(need).min(1),
  /** The only three things that may be said of evidence (clinical reference 3.0). */
  evidence: z.enum(['well', 'some', 'little']),
  /** `read`: cautions stand open the first time. `ask`: it begins only once the person has said that none applies. */
  caution: z.enum(['none', 'read', 'ask']),
  /** Offered when this one does not help. */
  instead: z.array(id).min(1).max(5),
  /** Its steps are breaths: the pace can be changed, and a tone marks each turn. */
  breath: z.literal(true).optional(),
  /** A number from 0 to 9 may be noted while it runs. */
  waves: z.literal(true).optional(),
  /** The whole one first. */
  forms: z.array(form).min(1).max(6),
});

export const exerciseFile = z.strictObject({ exercises: z.array(exercise).min(1) });

const words = z.string().trim().min(1).max(400);

export const exerciseWords = z.strictObject({
  name: words,
  what: words,
  /** `label`: at most six words on the screen. `say`: a longer line under it, also spoken. */
  steps: z.record(id, z.strictObject({ label: words, say: words.optional() })),
  /** Other ways to do it: seated, lying, without touch, with another sense. */
  ways: z.array(words).min(1).max(5),
  /** For `ask`, what must not apply; else sentences to read. */
  cautions: z.array(words).max(10),
  /** For `ask`: what holds for everyone. */
  warn: words.optional(),
});

export const exerciseWordsFile = z.record(id, exerciseWords);

export type Cue = z.infer<typeof cue>;
export type Part = z.infer<typeof part>;
export type Form = z.infer<typeof form>;
export type Need = z.infer<typeof need>;
export type Exercise = z.infer<typeof exercise>;
export type ExerciseWords = z.infer<typeof exerciseWords>;
