import type { CallName, Input, Output } from '../../contract/calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Comment } from '../../contract/people-calls.ts';
import type { EntryContent, WorksheetContent } from '../../domain/entries/entry.ts';
import { strikeContent } from '../../domain/packets/strike.ts';
import { isOwnSheetId } from '../../domain/own-sheets/own-labels.ts';
import type { CommentRecord } from '../../domain/people/people-records.ts';
import type { Mark } from '../../domain/sessions/session-changes.ts';
import { seenSheet, withUnseen } from '../../domain/sessions/unseen.ts';
import { withFamilies } from '../../domain/worksheets/families.ts';
import { privateFields } from '../../domain/worksheets/settings-of-sheet.ts';
import { commentOf } from '../people/received-handlers.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/**
 * What two people have before them. `chosen` may be read and filled in together, as far as it may be seen; of what is in `parts`, these fields alone.
 * `made` was begun while reading together. `plan`: the safety plan was ticked. `safetyPlan`: the one that the passphrase shows, whatever was ticked; of a session with
 * one of the people it is theirs, and never this journal's own.
 */
export type Reading = {
  vault: OpenVault;
  chosen: ReadonlySet<string>;
  parts: ReadonlyMap<string, ReadonlySet<string>>;
  made: Set<string>;
  drafts: Set<string>;
  plan: boolean;
  safetyPlan: () => Promise<WorksheetContent | null>;
  rules: Rules;
  now: () => string;
  mark: (what: Mark, id: string) => Promise<void>;
  /** Tells the window that something was written beside an entry. */
  noted: (entry: string) => void;
};

export type Rules = { [N in CallName]?: (input: Input<N>, go: Handlers[N], reading: Reading) => Promise<Result<Output<N>>> };

export const refused = fail('in-session');

function contentOf({ vault }: Reading, id: string): EntryContent | undefined {
  return vault.journal.get(id)?.record.current.content;
}

/** What others wrote beside an entry of one's own, the oldest first. */
function commentsBeside({ store }: OpenVault, entry: string): Comment[] {
  const beside = [...store.all()].filter((record): record is CommentRecord => record.type === 'comment' && record.contact !== null && record.entry === entry);
  return beside.sort((a, b) => (a.at < b.at ? -1 : 1)).map(commentOf);
}

function isShown({ chosen, parts, made }: Reading, id: string): boolean {
  return chosen.has(id) || parts.has(id) || made.has(id);
}

/** Fields of a sheet that are not shown: private ones, and all but some where only those were ticked. Null where this program cannot tell. */
function hiddenIn({ vault, chosen, parts }: Reading, id: string, worksheet: string, version: number): ReadonlySet<string> | null {
  const definition = vault.sheets.definition(worksheet, version);
  if (definition === undefined) return null;
  const only = chosen.has(id) ? undefined : parts.get(id);
  const rest = only === undefined ? [] : ['tags', ...definition.fields.map((field) => field.id).filter((field) => !only.has(field))];
  return withFamilies(definition, [...privateFields(definition), ...rest]);
}

/** As another person may see it; null where this program cannot tell what is private. */
function seen(reading: Reading, id: string, content: EntryContent): EntryContent | null {
  if (reading.made.has(id)) return content;
  if (content.kind !== 'worksheet') return strikeContent(content, new Set());
  const hidden = hiddenIn(reading, id, content.worksheet, content.version);
  return hidden === null ? null : seenSheet(content, hidden);
}

/** Sheets of which there is one, and it was not chosen. */
export function takenSheets({ journal, sheets }: OpenVault, chosen: ReadonlySet<string>): string[] {
  const found = journal.items().flatMap(({ id, trashed, record: { current: { content } } }) => {
    if (trashed || chosen.has(id) || content.kind !== 'worksheet') return [];
    return sheets.definition(content.worksheet, content.version)?.once === true ? [content.worksheet] : [];
  });
  return [...new Set(found)];
}

/** Of a sheet of which there is one, a second one is not begun here; nor one of the person's own, whose very name nobody chose. */
function mayBegin(reading: Reading, worksheet: string, version: number): boolean {
  const { vault, chosen } = reading;
  const answered = (id: string) => {
    const content = contentOf(reading, id);
    return content?.kind === 'worksheet' && content.worksheet === worksheet;
  };
  if (isOwnSheetId(worksheet) && ![...chosen].some(answered)) return false;
  const definition = vault.sheets.definition(worksheet, version);
  return definition !== undefined && (definition.once !== true || !vault.journal.items().some(({ id, trashed }) => !trashed && answered(id)));
}

/** What is to be written of what came from the window; null when it may not be. */
function written(reading: Reading, id: string | null, content: EntryContent): EntryContent | null {
  if (content.kind !== 'worksheet') return null;
  if (id === null) return mayBegin(reading, content.worksheet, content.version) ? content : null;
  const before = contentOf(reading, id);
  if (!isShown(reading, id) || before?.kind !== 'worksheet' || before.worksheet !== content.worksheet || before.version !== content.version) return null;
  if (reading.made.has(id)) return content;
  const hidden = hiddenIn(reading, id, content.worksheet, content.version);
  return hidden === null ? null : withUnseen(before, content, hidden);
}

/** The calls that are let through while one reads together, and how. */
export const togetherRules: Rules = {
  async 'entries.read'(input, go, reading) {
    if (!isShown(reading, input.id)) return refused;
    const read = await go(input);
    if (!read.ok) return read;
    const content = seen(reading, input.id, read.value.content);
    return content === null ? fail('file-newer') : ok({ ...read.value, content, past: [], links: [], linkedFrom: [], draft: null, source: null });
  },
  async 'entries.save'(input, go, reading) {
    const content = written(reading, input.id, input.content);
    if (content === null || (input.draft !== null && !reading.drafts.has(input.draft))) return refused;
    const saved = await go({ ...input, content });
    if (!saved.ok) return saved;
    if (input.id === null) reading.made.add(saved.value.id);
    await reading.mark('changed', saved.value.id);
    return saved;
  },
  async 'drafts.save'(input, go, reading) {
    const content = written(reading, input.entry, input.content);
    if (content === null || (input.draft !== null && !reading.drafts.has(input.draft))) return refused;
    const kept = await go({ ...input, content });
    if (!kept.ok || reading.drafts.has(kept.value.draft)) return kept;
    reading.drafts.add(kept.value.draft);
    await reading.mark('begun', kept.value.draft);
    return kept;
  },
  /** One that was begun before the session was broken off. */
  async 'drafts.read'(input, go, reading) {
    if (!reading.drafts.has(input.draft)) return refused;
    const read = await go(input);
    if (!read.ok || read.value.entry === null) return read;
    const content = seen(reading, read.value.entry, read.value.content);
    return content === null ? fail('file-newer') : ok({ ...read.value, content });
  },
  'drafts.discard': async (input, go, { drafts }) => (drafts.has(input.draft) ? go(input) : refused),
  async 'sheets.targets'(input, go, { chosen, made }) {
    const found = await go(input);
    return found.ok ? ok(found.value.filter(({ entry, row }) => row === null && (chosen.has(entry) || made.has(entry)))) : found;
  },
  /** What an own sheet asks, of one that a chosen entry answers. */
  async 'own-sheets.read'(input, go, reading) {
    const asked = [...reading.chosen].some((id) => {
      const content = contentOf(reading, id);
      return content?.kind === 'worksheet' && content.worksheet === input.sheet && content.version === input.version;
    });
    return asked ? go(input) : refused;
  },
  'notes.list': async (input, go, reading) => (reading.chosen.has(input.entry) || reading.made.has(input.entry) ? go(input) : refused),
  async 'notes.add'(input, go, reading) {
    if (!reading.chosen.has(input.entry) && !reading.made.has(input.entry)) return refused;
    const added = await go(input);
    if (added.ok) await reading.mark('changed', input.entry);
    return added;
  },
  'together.beside': async ({ entry }, _, { vault, chosen, made }) => (chosen.has(entry) || made.has(entry) ? ok({ comments: commentsBeside(vault, entry), struck: [], sheets: [] }) : refused),
  async 'plan.read'(input, go, { plan }) {
    if (!plan) return refused;
    const read = await go(input);
    return read.ok ? ok({ ...read.value, draft: null, begun: null }) : read;
  },
  'together.plan': (input, go) => go(input),
  'together.end': (input, go) => go(input),
};
