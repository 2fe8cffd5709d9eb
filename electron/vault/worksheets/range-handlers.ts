import type { RangeEntry, rangeCalls } from '../../contract/range-calls.ts';
import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Definition } from '../../domain/worksheets/definition-schema.ts';
import { dayOfSheet } from '../../domain/worksheets/day-of-sheet.ts';
import { weekFacts } from '../../domain/worksheets/week-facts.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import { knownDefinition } from './known-sheets.ts';

const most = 200;

/** What was answered on a sheet over some days. Fails with `vault-locked` while no vault is open. */
export function createRangeHandlers(deps: Pick<EntryDeps, 'open'>): Pick<Handlers, keyof typeof rangeCalls> {
  return {
    async 'sheets.range'({ worksheet, from, to }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, journal } = vault.value;
      const entries: RangeEntry[] = [];
      const definitions = new Map<number, Definition | undefined>();
      let before = null as string | null;
      let after = null as string | null;
      for (const { id, trashed, apart, record } of journal.items()) {
        const { content } = record.current;
        if (trashed || apart() || content.kind !== 'worksheet' || content.worksheet !== worksheet) continue;
        const { version } = content;
        if (!definitions.has(version)) definitions.set(version, knownDefinition(worksheet, version));
        const day = dayOfSheet(definitions.get(version), content.answers, content.when.at);
        if (day < from) before = before === null || day > before ? day : before;
        else if (day > to) after = after === null || day < after ? day : after;
        else entries.push({ id, day, zone: content.when.zone, version, answers: content.answers });
      }
      // The journal gives the newest first; of one day the one written first comes first.
      const inOrder = entries.reverse().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return ok({ entries: inOrder.slice(-most), before, after, loading: !store.loaded() });
    },

    async 'sheets.week'({ last }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { journal, sheets } = vault.value;
      const contents = journal.items().flatMap(({ trashed, record }) => (trashed ? [] : [record.current.content]));
      return ok(weekFacts(contents, last, ({ worksheet, version }) => sheets.definition(worksheet, version)));
    },
  };
}
