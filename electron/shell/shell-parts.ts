import type { Session } from 'electron';
import type { GivenFile } from './given-file.ts';
import type { PlanCopies } from './plan-copies.ts';
import type { Places } from './places.ts';
import type { PrefsStore } from './prefs-store.ts';
import type { Reminders } from './reminders.ts';
import type { ShellWords } from './words.ts';

/** What the parts of the shell share. Made once, in `main.ts`. */
export type ShellParts = {
  readonly prefs: PrefsStore;
  readonly places: Places;
  readonly plans: PlanCopies;
  readonly reminders: Reminders;
  readonly pages: Session;
  readonly preloadFile: string;
  readonly vaultFile: string;
  /** Where drafts of a vault wait, sealed, while its folder is out of reach. */
  readonly shelter: string;
  readonly packaged: boolean;
  readonly words: () => ShellWords;
  /** What was opened in the system. */
  readonly given: GivenFile;
};
