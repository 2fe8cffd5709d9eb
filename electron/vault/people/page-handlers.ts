import type { personCalls, WeekPerson } from '../../contract/person-calls.ts';
import type { SlotItem } from '../../contract/session-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { entriesOf, measureRows, nextPlanOf, takeawaysOf, wayRows } from '../../domain/people/person-page.ts';
import { addDays, dayOf } from '../../domain/text/days.ts';
import { allSlots, sessionRecords, slotItem } from '../sessions/read-sheet.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { recordOf, recordsOf } from './contacts.ts';
import { endingOf } from './ending.ts';
import { personOf } from './person-of.ts';
import { recordsForPerson } from './person-records.ts';

type Names = 'person.week' | 'person.page';

/** Days that the week's view shows, today among them. */
const days = 7;

type WithPerson = { slot: SlotItem; person: string | null };

/** Sessions with the person that each is with, the earliest first. */
function slotsWithPeople(vault: OpenVault, today: string): WithPerson[] {
  const contacts = new Map(sessionRecords(vault).map(({ id, plan }) => [id, plan.contact ?? null]));
  return allSlots(vault, today).map((slot) => ({ slot: slotItem(slot), person: contacts.get(slot.series) ?? null }));
}

/** Handlers for who comes when, and for one person's page. */
export function pageHandlers(deps: EntryDeps): Pick<Handlers, Names & keyof typeof personCalls> {
  return {
    async 'person.week'({ today }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const contacts = await recordsOf(vault.value, 'contact');
      const here = new Set(contacts.map(({ id }) => id));
      const slots = slotsWithPeople(vault.value, today).map((one) => (one.person !== null && here.has(one.person) ? one : { ...one, person: null }));
      const until = addDays(today, days - 1);
      const people = await Promise.all(
        contacts.map(async ({ id, card, since, compared }): Promise<WeekPerson> => {
          const next = slots.find(({ slot, person }) => person === id && slot.state === 'planned' && dayOf(slot.at) >= today)?.slot ?? null;
          return { id, name: card.name, since, compared: compared !== null, summary: await vault.value.people.summary(id), next };
        }),
      );
      return ok({ sessions: slots.filter(({ slot }) => dayOf(slot.at) >= today && dayOf(slot.at) <= until), people });
    },

    async 'person.page'({ id, today }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const contact = await recordOf(vault.value, 'contact', id);
      if (contact === undefined) return fail('not-found');
      const received = await recordsForPerson(vault.value, id, 'received');
      const entries = entriesOf(received);
      const theirs = slotsWithPeople(vault.value, today).filter(({ slot, person }) => person === id && slot.state === 'planned');
      return ok({
        person: await personOf(vault.value, contact),
        last: theirs.findLast(({ slot }) => dayOf(slot.at) < today)?.slot ?? null,
        next: theirs.find(({ slot }) => dayOf(slot.at) >= today)?.slot ?? null,
        takeaways: takeawaysOf(entries),
        nextPlan: nextPlanOf(entries),
        inTheWay: wayRows(received, entries),
        measures: measureRows(entries, (worksheet, version) => vault.value.sheets.definition(worksheet, version)),
        ending: await endingOf(vault.value, id),
      });
    },
  };
}
