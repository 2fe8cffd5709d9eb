/** What of a Questionnaire from elsewhere a worksheet cannot hold. */
export const droppedKinds = [
  /** An item of a kind that a worksheet does not have (attachment, reference): it is not there. */
  'item',
  /** Kept, but as words instead of what it was (a decimal, a quantity with a unit, options that stand elsewhere). */
  'as-words',
  /** A condition that looks at something later, at words or at something that is not there: it is always asked. */
  'condition',
  /** A worked-out value, or a value that is put in beforehand. */
  'calculation',
  /** Lowest, highest, longest: what may be entered. */
  'limits',
  /** A group that repeats within a group that repeats, or parts of a row that a table cannot hold. */
  'nesting',
  /** Codes of other systems. */
  'codes',
  /** Hidden from the person who fills it in. */
  'hidden',
  /** More of something than a worksheet holds. */
  'too-much',
] as const;

export type DroppedKind = (typeof droppedKinds)[number];
/** `where` is the text of the item, or its link id where it has none. */
export type Dropped = { where: string; what: DroppedKind };
