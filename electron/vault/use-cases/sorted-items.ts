/** One entry in the journal's memory. `key` sorts: the wall time of its date, then its id. */
export type Sortable = { readonly key: string };

function newestFirst(a: Sortable, b: Sortable): number {
  return a.key < b.key ? 1 : a.key > b.key ? -1 : 0;
}

/** Where `key` stands, or would stand, in a list sorted newest first. */
function placeOf(list: readonly Sortable[], key: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.key ?? '') > key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Removes the item with that key from a list sorted newest first. */
export function removeSorted(list: Sortable[], key: string): void {
  const at = placeOf(list, key);
  if (list[at]?.key === key) list.splice(at, 1);
}

/**
 * Adds items to a list sorted newest first. One saved entry is put in its place; a month that streams in is older than all
 * there is and goes to the end; anything else is merged by one sort.
 */
export function addSorted<T extends Sortable>(list: T[], items: T[]): void {
  const [only] = items;
  if (items.length === 1 && only) {
    list.splice(placeOf(list, only.key), 0, only);
    return;
  }
  const sorted = [...items].sort(newestFirst);
  const last = list.at(-1);
  const follows = last === undefined || sorted[0] === undefined || sorted[0].key < last.key;
  for (const item of sorted) list.push(item);
  if (!follows) list.sort(newestFirst);
}
