/** Which rows are chosen. `anchor` is where a run begun with Shift starts from. */
export type Selection = { ids: ReadonlySet<string>; anchor: number | null };

export const noSelection: Selection = { ids: new Set(), anchor: null };

export function toggled(selection: Selection, id: string, index: number): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: index };
}

export function withIds(selection: Selection, more: Iterable<string>): Selection {
  return { ids: new Set([...selection.ids, ...more]), anchor: selection.anchor };
}

/** The rows from the anchor to this one, both included. */
export function runOf(selection: Selection, index: number): { first: number; last: number } {
  const from = selection.anchor ?? index;
  return { first: Math.min(from, index), last: Math.max(from, index) };
}
