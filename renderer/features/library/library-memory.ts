import type { LibraryOrder } from '../../../electron/domain/worksheets/library.ts';

/** How the library was left, so that coming back finds it so. Lives as long as the window. */
export type LibraryView = { order: LibraryOrder; typed: string; open: readonly string[] };

let view: LibraryView = { order: 'need', typed: '', open: [] };

export function recallLibrary(): LibraryView {
  return view;
}

export function rememberLibrary(next: LibraryView): void {
  view = next;
}
