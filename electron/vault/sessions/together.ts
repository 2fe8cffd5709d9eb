import type { CallName, EventName, EventPayload, Input, Output } from '../../contract/calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers, Router } from '../../contract/router.ts';
import type { sessionCalls, TogetherValue } from '../../contract/session-calls.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { planOf } from '../../domain/safety/plan.ts';
import { chosenEntries, chosenParts, planTick, shownSheet } from '../../domain/sessions/shown.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { begunInSession } from './begun.ts';
import { markInSession } from './mark-in-session.ts';
import { personRules, planOfPerson, takenOfPerson } from './person-rules.ts';
import { openPersonWork, type PersonWork } from './person-work.ts';
import { readSheet, sheetValue, slotItem, type ReadSheet } from './read-sheet.ts';
import { takenSheets, togetherRules, type Reading } from './together-rules.ts';

type Deps = Omit<EntryDeps, 'emit'> & { checkPassphrase: (passphrase: string) => Promise<Result<true>> };

export type Together = {
  handlers: Pick<Handlers, Extract<keyof typeof sessionCalls, `together.${string}`>>;
  /** The same calls; while one reads together, every one that is not let through fails with `in-session`. */
  guard(handlers: Handlers): Handlers;
  /** What may be told meanwhile. */
  hush(emit: Router['emit']): Router['emit'];
};

async function ownPlan({ store }: OpenVault): Promise<WorksheetContent | null> {
  await store.whenLoaded();
  const found = planOf(store.all());
  return found === null || found.trashed ? null : found.content;
}

/** Reading together: it begins with a session's ticks and ends with the passphrase, or with this process. */
export function createTogether({ checkPassphrase, ...given }: Deps): Together {
  let reading: Reading | null = null;
  let tell: Router['emit'] = () => undefined;
  const deps: EntryDeps = { ...given, emit: () => undefined };

  /** What is begun: who may see what of whose, and what is on screen at first. */
  async function beginning(vault: OpenVault, { slot, sheet, summary }: ReadSheet): Promise<{ reading: Reading; shown: TogetherValue }> {
    const entries = chosenEntries(sheet, slot.shared);
    const chosen = new Set(entries);
    const { contact, series, on } = slot;
    const person: PersonWork | null = contact === null ? null : await openPersonWork(deps, vault, slot, contact);
    const begun = person === null ? begunInSession(vault, { series, on }, chosen) : person.begun();
    const next: Reading = {
      vault,
      chosen,
      parts: chosenParts(sheet, slot.shared),
      made: new Set(),
      drafts: new Set(begun.flatMap(({ draft }) => draft ?? [])),
      plan: person === null && slot.shared.includes(planTick),
      safetyPlan: () => (person === null ? ownPlan(vault) : Promise.resolve(planOfPerson(person)?.content ?? null)),
      rules: person === null || contact === null ? togetherRules : personRules(person, contact),
      now: () => given.now().toISOString(),
      mark: (what, id) => markInSession(deps, vault, { series, on }, what, id),
      noted: (entry) => { tell('notes.changed', { entry }); },
    };
    const taken = person === null ? takenSheets(vault, chosen) : takenOfPerson(vault, person, chosen);
    return { reading: next, shown: { slot: slotItem(slot), sheet: sheetValue(shownSheet(sheet, slot.shared), summary), entries, taken, begun } };
  }

  const handlers: Together['handlers'] = {
    async 'together.begin'(input) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      // A tick that was taken off just before is still on its way to the disk.
      return vault.value.turns(async () => {
        const read = await readSheet(vault.value, input);
        if (!read.ok) return read;
        const begins = await beginning(vault.value, read.value);
        reading = begins.reading;
        return ok(begins.shown);
      });
    },
    // It has an answer while one reads together, by the rules alone.
    'together.beside': async () => fail('not-found'),
    async 'together.plan'({ passphrase }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const found = await (reading?.safetyPlan() ?? ownPlan(vault.value));
      return found === null ? fail('not-found') : ok(found);
    },
    async 'together.end'({ passphrase }) {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      reading = null;
      return ok(true);
    },
  };

  function guarded<N extends CallName>(name: N, go: Handlers[N]): Handlers[N] {
    const handler = async (input: Input<N>): Promise<Result<Output<N>>> => {
      const now = reading;
      if (now !== null) {
        const rule = now.rules[name] as ((input: Input<N>, go: Handlers[N], reading: Reading) => Promise<Result<Output<N>>>) | undefined;
        return rule === undefined ? fail('in-session') : rule(input, go, now);
      }
      const answer = await go(input);
      // Asked before it began, answered after: that is too late.
      return reading !== null && name !== 'together.begin' ? fail('in-session') : answer;
    };
    return handler as Handlers[N];
  }

  /** Of what changed, what may be seen. */
  function hushed<N extends EventName>(now: Reading, name: N, payload: EventPayload<N>): EventPayload<N> | null {
    const shown = (entry: string) => now.chosen.has(entry) || now.parts.has(entry) || now.made.has(entry);
    if (name === 'vault.folder') return payload;
    if (name === 'notes.changed' && 'entry' in payload && typeof payload.entry === 'string') return shown(payload.entry) ? payload : null;
    if (name !== 'entries.changed' || !('ids' in payload)) return null;
    const ids = payload.ids.filter(shown);
    return ids.length === 0 ? null : { ...payload, ids };
  }

  return {
    handlers,
    guard(all) {
      const names = Object.keys(all) as CallName[];
      return Object.fromEntries(names.map((name) => [name, guarded(name, all[name])])) as Handlers;
    },
    hush(emit) {
      tell = emit;
      return <N extends EventName>(name: N, payload: EventPayload<N>) => {
        const told = reading === null ? payload : hushed(reading, name, payload);
        if (told !== null) emit(name, told);
      };
    },
  };
}
