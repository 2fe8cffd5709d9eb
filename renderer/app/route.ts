import type { EntryFilter } from '../../electron/contract/entry-calls.ts';
import type { OpenedPacket } from '../../electron/contract/people-calls.ts';
import type { Grant } from '../../electron/contract/shell.ts';
import type { HelpChoice } from '../../electron/domain/entries/entry.ts';
import type { PlanDoes } from '../../electron/domain/plans/plan.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { WeekSheet } from './week-sheets.ts';

/** Where the person is. Lives in memory only: no word of theirs, and no id, ever stands in an address or a title. */
export type PageRoute =
  | { screen: 'home' }
  | { screen: 'journal'; filter?: Partial<EntryFilter>; search?: boolean }
  /** `among` and `at`: the list it was opened from and its place there, for previous and next. */
  | { screen: 'entry'; id: string; among?: EntryFilter; at?: number }
  /** A free journal entry: new, an entry's edit, or a draft taken up again. */
  | { screen: 'edit'; entry?: string; draft?: string }
  /**
   * A worksheet: new (`worksheet`, `length`, with `answers` to begin with; in its newest form, or that of `version` where a plan gives one, and as the draft `reserved`
   * where one waits for it), an entry's edit, or a draft taken up again.
   */
  | { screen: 'worksheet'; worksheet?: string; version?: number; length?: string; entry?: string; draft?: string; reserved?: string; answers?: Answers }
  /** A sheet for paper: blank, or with `entry` as it was filled in; with neither, any number of blank ones. `week`: seven days of it on one page. */
  | { screen: 'print-sheet'; worksheet?: string; length?: string; week?: true; entry?: string }
  | { screen: 'look-again'; id: string; draft?: string }
  | { screen: 'history'; id: string }
  | { screen: 'trash' }
  /** `session`: it is what changed in one that was read together; its notes go along. `back`: it goes back to the person whose it is, of this name. */
  | { screen: 'take-along'; ids?: string[]; session?: { series: string; on: string }; back?: string }
  /** `grant`: a packet that was dropped on the window. */
  | { screen: 'packet'; grant?: Grant }
  /** Things to do that somebody gave, opened and not taken on yet. */
  | { screen: 'accept'; opened: OpenedPacket }
  /** Things to do that are put together for a person, or (null) for somebody without a card. */
  | { screen: 'assign'; draft: string; contact: string | null }
  | { screen: 'shares' }
  /** `grant`: a contact card that was dropped on the window. */
  | { screen: 'contacts'; grant?: Grant }
  /** Who comes when, and what arrived. */
  | { screen: 'people' }
  | { screen: 'person'; id: string }
  /** All that is kept of a person, as files for other programs. */
  | { screen: 'take-person'; id: string }
  /** What a person sent, by the record's id. */
  | { screen: 'received'; contact: string; id: string }
  /** Files for other programs: of entries that were picked, or that a search found. */
  | { screen: 'everything'; ids?: string[]; filter?: EntryFilter }
  | { screen: 'import' }
  /** A questionnaire of another program as a worksheet of one's own. */
  | { screen: 'bring-sheet' }
  | { screen: 'library' }
  /** A worksheet before it is started. */
  | { screen: 'sheet'; worksheet: string }
  /** A sheet of one's own being written: an own one (`sheet`), a copy of any (`copy`), or a new one. `within`: one that lives in an assignment that is being put together. */
  | { screen: 'sheet-editor'; sheet?: string; copy?: string; within?: { draft: string; contact: string | null; sheet: string } }
  /** Seven days of a sheet, up to `last`. */
  | { screen: 'week'; worksheet: WeekSheet; last?: string }
  /** What several entries of a sheet come to together. */
  | { screen: 'over'; worksheet: string }
  | { screen: 'skills' }
  /** An exercise by its id, or `sitting`: its start card, in that form. `reserved`: as for a worksheet. */
  | { screen: 'practice'; exercise: string; form?: string; reserved?: string }
  | { screen: 'practice-log' }
  | { screen: 'backups' }
  /** What one backup holds. */
  | { screen: 'backup'; id: string }
  | { screen: 'merge' }
  | { screen: 'new-key' }
  | { screen: 'journals' }
  | { screen: 'move' }
  | { screen: 'settings' }
  | { screen: 'safety-plan' }
  | { screen: 'cards' }
  /** `for`: a new session with this person is being added. */
  | { screen: 'sessions'; for?: { contact: string; name: string } }
  | { screen: 'plans' }
  /** One plan with its times, by its id or that of the entry with its words. */
  | { screen: 'planned'; id?: string; entry?: string }
  /** A plan being made: a new one, which opens `does`, another form of one, or either taken up again. */
  | { screen: 'plan-form'; id?: string; does?: PlanDoes; draft?: string }
  /** One session, by its row and the time that the row gives it. */
  | { screen: 'session'; series: string; on: string };

/** What an answer that opened the panel with ways to help was about: harm to oneself, harm to others, or wanting to talk about safety. */
export type HelpReason = 'self' | 'others' | 'talk';

/** Opens over the page and leaves it as it is. `because`, `onChoice`: an answer opened help. `plan` shows the safety plan to read. */
export type DialogRoute = { screen: 'help'; because?: HelpReason; onChoice?: (choice: HelpChoice) => void } | { screen: 'plan' } | { screen: 'check-in'; entry?: string; draft?: string };

export type Route = PageRoute | DialogRoute;
export type PageName = PageRoute['screen'];
export type DialogName = DialogRoute['screen'];
export type PageOf<S extends PageName> = Extract<PageRoute, { screen: S }>;
export type DialogOf<S extends DialogName> = Extract<DialogRoute, { screen: S }>;

const dialogs: ReadonlySet<string> = new Set<DialogName>(['help', 'plan', 'check-in']);

export function isDialog(route: Route): route is DialogRoute {
  return dialogs.has(route.screen);
}

/** Opens over another dialog too, and leaves that as it is. */
export function isOver(route: DialogRoute): boolean {
  return route.screen === 'help' || route.screen === 'plan';
}
