import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { DialogName, DialogOf, DialogRoute, PageName, PageOf } from './route.ts';

const loadEdit = () => import('../features/writing/edit-screen.tsx').then((m) => ({ default: m.EditScreen }));
const loadWorksheet = () => import('../features/writing/worksheet-screen.tsx').then((m) => ({ default: m.WorksheetScreen }));

/** What must be there at once wherever one is, so that the first keys are not lost: read in a quiet moment after the journal has opened. */
export async function readAhead(): Promise<void> {
  await Promise.all([readDialog('check-in'), loadEdit(), loadWorksheet()]);
}

/** Where a screen's code is, and whether it stands beside the rail or has the window to itself. */
type Page<S extends PageName> = { frame: 'rail' | 'bare'; Screen: LazyExoticComponent<ComponentType<{ route: PageOf<S> }>> };

export const pages: { [S in PageName]: Page<S> } = {
  home: { frame: 'rail', Screen: lazy(() => import('../features/home/home-screen.tsx').then((m) => ({ default: m.HomeScreen }))) },
  journal: { frame: 'rail', Screen: lazy(() => import('../features/journal/journal-screen.tsx').then((m) => ({ default: m.JournalScreen }))) },
  entry: { frame: 'rail', Screen: lazy(() => import('../features/entry/entry-screen.tsx').then((m) => ({ default: m.EntryScreen }))) },
  edit: { frame: 'bare', Screen: lazy(loadEdit) },
  history: { frame: 'rail', Screen: lazy(() => import('../features/entry/history-screen.tsx').then((m) => ({ default: m.HistoryScreen }))) },
  trash: { frame: 'rail', Screen: lazy(() => import('../features/journal/trash-screen.tsx').then((m) => ({ default: m.TrashScreen }))) },
  worksheet: { frame: 'bare', Screen: lazy(loadWorksheet) },
  'look-again': { frame: 'bare', Screen: lazy(() => import('../features/writing/look-again-screen.tsx').then((m) => ({ default: m.LookAgainScreen }))) },
  'sheet-editor': { frame: 'bare', Screen: lazy(() => import('../features/sheet-editor/sheet-editor-screen.tsx').then((m) => ({ default: m.SheetEditorScreen }))) },
  'bring-sheet': { frame: 'rail', Screen: lazy(() => import('../features/bring-sheet/bring-sheet-screen.tsx').then((m) => ({ default: m.BringSheetScreen }))) },
  'print-sheet': { frame: 'rail', Screen: lazy(() => import('../features/print/print-screen.tsx').then((m) => ({ default: m.PrintScreen }))) },
  'take-along': { frame: 'rail', Screen: lazy(() => import('../features/carry/take-along-screen.tsx').then((m) => ({ default: m.TakeAlongScreen }))) },
  packet: { frame: 'rail', Screen: lazy(() => import('../features/carry/packet-screen.tsx').then((m) => ({ default: m.PacketScreen }))) },
  accept: { frame: 'rail', Screen: lazy(() => import('../features/accept/accept-screen.tsx').then((m) => ({ default: m.AcceptScreen }))) },
  assign: { frame: 'rail', Screen: lazy(() => import('../features/assign/assign-screen.tsx').then((m) => ({ default: m.AssignScreen }))) },
  shares: { frame: 'rail', Screen: lazy(() => import('../features/carry/shares-screen.tsx').then((m) => ({ default: m.SharesScreen }))) },
  contacts: { frame: 'rail', Screen: lazy(() => import('../features/contacts/contacts-screen.tsx').then((m) => ({ default: m.ContactsScreen }))) },
  people: { frame: 'rail', Screen: lazy(() => import('../features/contacts/people-screen.tsx').then((m) => ({ default: m.PeopleScreen }))) },
  'take-person': { frame: 'rail', Screen: lazy(() => import('../features/carry/take-person-screen.tsx').then((m) => ({ default: m.TakePersonScreen }))) },
  person: { frame: 'rail', Screen: lazy(() => import('../features/contacts/person-screen.tsx').then((m) => ({ default: m.PersonScreen }))) },
  received: { frame: 'rail', Screen: lazy(() => import('../features/contacts/received-screen.tsx').then((m) => ({ default: m.ReceivedScreen }))) },
  everything: { frame: 'rail', Screen: lazy(() => import('../features/carry/out-screen.tsx').then((m) => ({ default: m.OutScreen }))) },
  import: { frame: 'rail', Screen: lazy(() => import('../features/import/import-screen.tsx').then((m) => ({ default: m.ImportScreen }))) },
  library: { frame: 'rail', Screen: lazy(() => import('../features/library/library-screen.tsx').then((m) => ({ default: m.LibraryScreen }))) },
  sheet: { frame: 'rail', Screen: lazy(() => import('../features/library/sheet-screen.tsx').then((m) => ({ default: m.SheetScreen }))) },
  week: { frame: 'rail', Screen: lazy(() => import('../features/weeks/week-screen.tsx').then((m) => ({ default: m.WeekScreen }))) },
  over: { frame: 'rail', Screen: lazy(() => import('../features/weeks/over-screen.tsx').then((m) => ({ default: m.OverScreen }))) },
  skills: { frame: 'rail', Screen: lazy(() => import('../features/skills/skills-screen.tsx').then((m) => ({ default: m.SkillsScreen }))) },
  practice: { frame: 'bare', Screen: lazy(() => import('../features/skills/practice-screen.tsx').then((m) => ({ default: m.PracticeScreen }))) },
  'practice-log': { frame: 'rail', Screen: lazy(() => import('../features/skills/practice-log-screen.tsx').then((m) => ({ default: m.PracticeLogScreen }))) },
  backups: { frame: 'rail', Screen: lazy(() => import('../features/backups/backups-screen.tsx').then((m) => ({ default: m.BackupsScreen }))) },
  backup: { frame: 'rail', Screen: lazy(() => import('../features/backups/backup-screen.tsx').then((m) => ({ default: m.BackupScreen }))) },
  merge: { frame: 'rail', Screen: lazy(() => import('../features/merge/merge-screen.tsx').then((m) => ({ default: m.MergeScreen }))) },
  'new-key': { frame: 'rail', Screen: lazy(() => import('../features/new-key/new-key-screen.tsx').then((m) => ({ default: m.NewKeyScreen }))) },
  journals: { frame: 'rail', Screen: lazy(() => import('../features/journals/journals-screen.tsx').then((m) => ({ default: m.JournalsScreen }))) },
  move: { frame: 'rail', Screen: lazy(() => import('../features/move/move-screen.tsx').then((m) => ({ default: m.MoveScreen }))) },
  settings: { frame: 'rail', Screen: lazy(() => import('../features/settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen }))) },
  'safety-plan': { frame: 'rail', Screen: lazy(() => import('../features/safety-plan/safety-plan-screen.tsx').then((m) => ({ default: m.SafetyPlanScreen }))) },
  sessions: { frame: 'rail', Screen: lazy(() => import('../features/sessions/sessions-screen.tsx').then((m) => ({ default: m.SessionsScreen }))) },
  session: { frame: 'rail', Screen: lazy(() => import('../features/sessions/session-screen.tsx').then((m) => ({ default: m.SessionScreen }))) },
  plans: { frame: 'rail', Screen: lazy(() => import('../features/plans/plans-screen.tsx').then((m) => ({ default: m.PlansScreen }))) },
  planned: { frame: 'rail', Screen: lazy(() => import('../features/plans/planned-screen.tsx').then((m) => ({ default: m.PlannedScreen }))) },
  'plan-form': { frame: 'bare', Screen: lazy(() => import('../features/plans/plan-form-screen.tsx').then((m) => ({ default: m.PlanFormScreen }))) },
  cards: { frame: 'rail', Screen: lazy(() => import('../features/cards/cards-screen.tsx').then((m) => ({ default: m.CardsScreen }))) },
};

/** Reading together has the window to itself, whatever the page was. */
export const TogetherScreen = lazy(() => import('../features/sessions/together-screen.tsx').then((m) => ({ default: m.TogetherScreen })));

type DialogScreen<S extends DialogName> = ComponentType<{ route: DialogOf<S>; onClose: () => void }>;

const dialogs: { [S in DialogName]: () => Promise<DialogScreen<S>> } = {
  help: () => import('../features/help/help-dialog.tsx').then((m) => m.HelpDialog),
  plan: () => import('../features/safety-plan/plan-dialog.tsx').then((m) => m.PlanDialog),
  'check-in': () => import('../features/writing/check-in-dialog.tsx').then((m) => m.CheckInDialog),
};

type AnyDialog = ComponentType<{ route: DialogRoute; onClose: () => void }>;

const ready = new Map<DialogName, AnyDialog>();

/** Reads what draws a dialog. Not by `lazy`: React holds what was suspended back for 300 ms, and help may not wait. */
export async function readDialog(name: DialogName): Promise<AnyDialog> {
  const Screen = (await dialogs[name]()) as AnyDialog;
  ready.set(name, Screen);
  return Screen;
}

/** What draws a dialog, if it has been read. */
export function readyDialog(name: DialogName): AnyDialog | null {
  return ready.get(name) ?? null;
}
