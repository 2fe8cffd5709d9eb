import type { SessionPart } from '../../../electron/domain/sessions/session.ts';

const parts = (...given: [key: string, minutes: number][]): readonly SessionPart[] => given.map(([key, minutes]) => ({ key, name: '', minutes }));

/**
 * What a session can be made of, with soft times: the eight parts of clinical reference 6.1; what first and last sessions add, other approaches and a
 * visit about medicines (6.5). A key names what stands in a part.
 */
export const partSets = {
  usual: parts(['now', 5], ['last', 5], ['list', 5], ['tried', 10], ['work', 25], ['next', 5], ['words', 3], ['how', 3]),
  first: parts(['now', 5], ['privacy', 10], ['list', 5], ['goals', 10], ['map', 15], ['app', 5], ['next', 5], ['words', 3], ['how', 3]),
  last: parts(['now', 5], ['last', 5], ['tried', 10], ['well', 20], ['drill', 10], ['gaps', 5], ['words', 3], ['how', 3]),
  medicine: parts(['visit', 8], ['words', 2]),
  open: parts(['free', 10], ['dreams', 10], ['themes', 15], ['between', 10], ['words', 3], ['how', 3]),
  act: parts(['now', 5], ['last', 5], ['tried', 10], ['willing', 10], ['work', 15], ['values', 10], ['words', 3], ['how', 3]),
} as const;

export type PartSet = keyof typeof partSets;
export const setNames = Object.keys(partSets) as PartSet[];

export const standardParts: readonly SessionPart[] = partSets.usual;

/** Every part that there is, each once, with the time of the first set that has it. */
export const everyPart: readonly SessionPart[] = [...new Map(Object.values(partSets).flat().toReversed().map((part) => [part.key, part])).values()].toReversed();

/** The first order that names a part known here: the session's or its row's, the person's own, or the standard one. */
export function partsOf(...orders: readonly (readonly SessionPart[])[]): readonly SessionPart[] {
  const known = new Set(everyPart.map(({ key }) => key));
  return orders.map((order) => order.filter(({ key }) => known.has(key))).find((order) => order.length > 0) ?? standardParts;
}

/** Which of the sets it is, whatever its names and times; null when it is an order of one's own. */
export function setOf(order: readonly SessionPart[]): PartSet | null {
  const keys = order.map(({ key }) => key).join();
  return setNames.find((name) => partSets[name].map(({ key }) => key).join() === keys) ?? null;
}

export function movedPart<T>(parts: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...parts];
  const [part] = next.splice(from, 1);
  if (part !== undefined) next.splice(from + by, 0, part);
  return next;
}
