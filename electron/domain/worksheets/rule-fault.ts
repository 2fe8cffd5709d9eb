/** The rules that a schema cannot say, by what is wrong. */
export const ruleFaults = [
  /** Looks at something that is no earlier field: there is none, it comes later, or it looks back at this one. */
  'not-earlier',
  /** Looks at a field of a kind that it can do nothing with. */
  'other-kind',
  /** Two of a kind have one id. */
  'twice',
  /** Names something that is not there. */
  'not-there',
  'in-no-step',
  'scores',
  'grid',
  'no-day',
  'later-columns',
  'own-row',
  'rename',
  'no-words',
  'words-for-nothing',
] as const;

/** Where in a sheet: a field (and a column of it), a step or a length by its id; null for the sheet as a whole. */
export type RulePlace = { field?: string; column?: string; step?: string; length?: string };

/** `name` is the id that it is about, `says` one sentence in English for who writes sheets as files. */
export type RuleFault = { what: (typeof ruleFaults)[number]; place: RulePlace; name: string; says: string };
