/** Kept apart from the schemas, so that the window does not carry a validator. */

/** What a sheet helps with, as the library asks for it. */
export const needs = [
  'thought-stuck', 'avoiding', 'worry', 'sleep', 'urges', 'low-mood', 'anger', 'panic', 'body', 'self-kindness', 'people', 'loss',
  'values', 'problem', 'session', 'prescriber', 'crisis', 'look-back',
] as const;

export const approaches = ['cbt', 'activation', 'exposure', 'act', 'compassion', 'psychodynamic', 'mindfulness', 'medication', 'session'] as const;

export type Need = (typeof needs)[number];
export type Approach = (typeof approaches)[number];
