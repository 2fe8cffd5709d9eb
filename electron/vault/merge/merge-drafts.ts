import { draftText, sameDraft, type DraftFile } from '../draft-file.ts';
import { underOwnId } from '../storage/own-draft-id.ts';

/**
 * Half-written things of another copy that are to be written here. Two texts of one draft are both kept: the one kept last goes by its id, the other
 * by an id that follows from its text, so that either order comes to the same and a second merge adds nothing.
 */
export function draftsToTake(here: readonly DraftFile[], there: readonly DraftFile[]): DraftFile[] {
  const known = new Map(here.map((draft) => [draft.id, draft]));
  const taken = new Map<string, DraftFile>();
  for (const theirs of there) {
    const mine = known.get(theirs.id);
    if (mine === undefined) take(theirs);
    else if (!sameDraft(mine, theirs)) {
      const [stands, other] = newer(theirs, mine) ? [theirs, mine] : [mine, theirs];
      if (stands !== mine) take(stands);
      take(underOwnId(other));
    }
  }
  return [...taken.values()];

  function take(draft: DraftFile): void {
    const before = known.get(draft.id);
    if (before !== undefined && sameDraft(before, draft)) return;
    known.set(draft.id, draft);
    taken.set(draft.id, draft);
  }
}

function newer(a: DraftFile, b: DraftFile): boolean {
  return a.kept === b.kept ? draftText(a) > draftText(b) : a.kept > b.kept;
}
