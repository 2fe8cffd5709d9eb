import type { SessionSheet } from './session-sheet.ts';

/** Blocks of the session sheet that are ticked as one. Entries and plans have ticks of their own: `entry/<id>`, `plan/<id>`. */
export const blocks = ['last', 'mood', 'topics', 'questions', 'measures', 'practice', 'sleep', 'medicine', 'given'] as const;
export type Block = (typeof blocks)[number];

/** Ticked where the safety plan may be read in the session, with its key. It is no part of the sheet, and "tick everything" leaves it as it is. */
export const planTick = 'safety-plan';

/** Fields of a sheet that stand in ticked blocks, though the sheet itself was not ticked: those alone may be read and changed together. */
export function chosenParts({ prep }: SessionSheet, shared: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  if (prep === null) return new Map();
  const fields = [...(shared.includes('mood') ? ['mood', 'week_rating'] : []), ...(shared.includes('topics') ? ['agenda', 'safety'] : []), ...(shared.includes('questions') ? ['questions'] : [])];
  return fields.length === 0 ? new Map() : new Map([[prep.entry, new Set(fields)]]);
}

/** The entries that were ticked, those first that are marked to be brought, then plans. */
export function chosenEntries({ bring, fresh, rerated, older, plans }: SessionSheet, shared: readonly string[]): string[] {
  const ticked = new Set(shared);
  const entries = [...bring, ...rerated, ...fresh, ...older].filter((id) => ticked.has(`entry/${id}`));
  const planned = plans.map(({ entry }) => entry).filter((id) => ticked.has(`plan/${id}`));
  return [...new Set([...entries, ...planned])];
}

/** The sheet as far as it was ticked. What is left out is not counted either (clinical reference 6.2). The wish to talk about safety is a topic. */
export function shownSheet(sheet: SessionSheet, shared: readonly string[]): SessionSheet {
  const ticked = new Set(shared);
  const entries = new Set(chosenEntries(sheet, shared));
  const has = (block: Block) => ticked.has(block);
  return {
    ...sheet,
    safety: has('topics') && sheet.safety,
    mood: has('mood') ? sheet.mood : null,
    prep: has('mood') || has('topics') || has('questions') ? sheet.prep : null,
    topics: has('topics') ? sheet.topics : [],
    questions: has('questions') ? sheet.questions : [],
    measures: has('measures') ? sheet.measures : [],
    fresh: sheet.fresh.filter((id) => entries.has(id)),
    rerated: sheet.rerated.filter((id) => entries.has(id)),
    practice: has('practice') ? sheet.practice : { times: 0, minutes: null },
    sleep: has('sleep') ? sheet.sleep : null,
    nights: has('sleep') ? sheet.nights : 0,
    medicine: has('medicine') ? sheet.medicine : null,
    plans: sheet.plans.filter(({ entry }) => ticked.has(`plan/${entry}`)).map((plan) => ({ ...plan, records: plan.records.filter((id) => entries.has(id)) })),
    bring: sheet.bring.filter((id) => entries.has(id)),
    given: has('given') ? sheet.given : [],
    older: sheet.older.filter((id) => entries.has(id)),
    last: has('last') ? sheet.last : null,
  };
}
