import { ok, type Result } from '../../contract/result.ts';
import type { EntryContent, WorksheetContent } from '../../domain/entries/entry.ts';
import { isOwnSheetId } from '../../domain/own-sheets/own-labels.ts';
import { struckInstant } from '../../domain/packets/strike.ts';
import { planSheet } from '../../domain/safety/plan.ts';
import type { PacketEntry } from '../../domain/packets/packet.ts';
import { seenSheet, withUnseen } from '../../domain/sessions/unseen.ts';
import { recordsForPerson } from '../people/person-records.ts';
import { commentOf } from '../people/received-handlers.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { answersSheet, type PersonWork } from './person-work.ts';
import { refused, type Reading, type Rules } from './together-rules.ts';

/** Sheets of a person's of which there is one, and it was not chosen. */
export function takenOfPerson(vault: OpenVault, person: PersonWork, chosen: ReadonlySet<string>): string[] {
  const found = person.entries().flatMap(({ id, content }) =>
    content.kind === 'worksheet' && !chosen.has(id) && !person.isMade(id) && vault.sheets.definition(content.worksheet, content.version)?.once === true ? [content.worksheet] : [],
  );
  return [...new Set(found)];
}

/** The safety plan that the person sent, the newest of several; undefined where they sent none. */
export function planOfPerson(person: PersonWork): { id: string; content: WorksheetContent } | undefined {
  const plans = person.entries().flatMap(({ id, content }) => (content.kind === 'worksheet' && content.worksheet === planSheet ? [{ id, content }] : []));
  return plans.sort((a, b) => (a.content.when.at < b.content.when.at ? -1 : 1)).at(-1);
}

/**
 * The calls that are let through while a therapist reads together what came from one person, and how. None of them goes on to the handler that answers for
 * this journal's own entries. A draft is kept with the person at once, so that nothing of it lies among the therapist's own.
 * @param contact - the id of the person's contact record.
 */
export function personRules(person: PersonWork, contact: string): Rules {
  const isShown = ({ chosen }: Reading, id: string) => chosen.has(id) || person.isMade(id);

  /** An entry that is shown, with what stays hidden of it: where only some of its fields were ticked, the rest. */
  function shownEntry(reading: Reading, id: string): { entry: PacketEntry; hidden: ReadonlySet<string> } | null {
    const entry = person.entry(id);
    if (entry === undefined) return null;
    if (isShown(reading, id)) return { entry, hidden: new Set() };
    const only = reading.parts.get(id);
    const definition = entry.content.kind === 'worksheet' ? reading.vault.sheets.definition(entry.content.worksheet, entry.content.version) : undefined;
    return only === undefined || definition === undefined ? null : { entry, hidden: new Set(['tags', ...definition.fields.map((field) => field.id).filter((field) => !only.has(field))]) };
  }

  /** What is to be written: a sheet that is shown, as that sheet; or a new one that comes with the app and of which there is none that nobody chose. Null when it may not be. */
  function written(reading: Reading, id: string | null, content: EntryContent): WorksheetContent | null {
    if (content.kind !== 'worksheet') return null;
    const { worksheet, version } = content;
    const { vault, chosen } = reading;
    if (id === null) return isOwnSheetId(worksheet) || vault.sheets.definition(worksheet, version) === undefined || takenOfPerson(vault, person, chosen).includes(worksheet) ? null : content;
    const shown = shownEntry(reading, id);
    const before = shown?.entry.content;
    if (shown === null || before?.kind !== 'worksheet' || before.worksheet !== worksheet || before.version !== version) return null;
    return shown.hidden.size === 0 ? content : withUnseen(before, content, shown.hidden);
  }

  async function keep(reading: Reading, place: string | null, content: EntryContent): Promise<Result<{ id: string; rev: string }>> {
    const whole = written(reading, place, content);
    if (whole === null) return refused;
    const kept = await person.keep(place, whole);
    if (kept.ok) await reading.mark('changed', kept.value.id);
    return kept;
  }

  return {
    async 'entries.read'({ id }, _, reading) {
      const shown = shownEntry(reading, id);
      if (shown === null) return refused;
      const { entry: { content: whole }, hidden } = shown;
      const content = hidden.size === 0 || whole.kind !== 'worksheet' ? whole : seenSheet(whole, hidden);
      return ok({ id, rev: person.rev(), created: struckInstant, saved: struckInstant, trashedAt: null, source: null, content, past: [], links: [], linkedFrom: [], draft: null });
    },
    // What was begun here has had its id since its first draft.
    'entries.save': async ({ id, content, draft }, _, reading) => (id === null && draft !== null && !reading.drafts.has(draft) ? refused : keep(reading, id ?? draft, content)),
    async 'drafts.save'({ draft, entry, content }, _, reading) {
      if (draft !== null && !reading.drafts.has(draft)) return refused;
      const kept = await keep(reading, entry ?? draft, content);
      if (!kept.ok) return kept;
      reading.drafts.add(kept.value.id);
      return ok({ draft: kept.value.id, kept: reading.now(), waiting: false });
    },
    /** Their links lead to entries that nobody can open here. */
    'sheets.targets': async () => ok([]),
    'notes.list': async ({ entry }, _, reading) => (isShown(reading, entry) ? ok(person.notes(entry)) : refused),
    async 'notes.add'(note, _, reading) {
      if (!isShown(reading, note.entry)) return refused;
      const added = await person.addNote(note);
      if (!added.ok) return added;
      await reading.mark('changed', note.entry);
      reading.noted(note.entry);
      return added;
    },
    /** Comments that have gone out: one that has not is still the therapist's own. */
    async 'together.beside'({ entry }, _, reading) {
      const shown = shownEntry(reading, entry);
      if (shown === null) return refused;
      const { entry: came, hidden } = shown;
      if (hidden.size > 0) return ok({ comments: [], struck: [], sheets: [] });
      const comments = (await recordsForPerson(reading.vault, contact, 'comment')).filter((one) => one.entry === entry && one.passed !== null);
      return ok({ comments: comments.map(commentOf), struck: [...came.struck], sheets: person.sheets().filter((sheet) => answersSheet(came.content, sheet)) });
    },
    async 'plan.read'(_, __, reading) {
      const plan = planOfPerson(person);
      return plan === undefined || !isShown(reading, plan.id) ? refused : ok({ plan: { ...plan, saved: struckInstant }, draft: null, begun: null, onLock: 'off' });
    },
    'together.plan': (input, go) => go(input),
    'together.end': (input, go) => go(input),
  };
}
