import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { LinkTargetFound, sheetCalls } from '../../contract/sheet-calls.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { dayOf } from '../../domain/text/days.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { rowHasWords } from '../../domain/worksheets/kinds.ts';
import { linkedNumbers } from '../../domain/worksheets/linked.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import { worksheetsOf, type JournalItem } from '../use-cases/journal.ts';

const mostOffered = 60;
const nameLimit = 200;

function sheetOf({ record }: JournalItem): WorksheetContent | null {
  const { content } = record.current;
  return content.kind === 'worksheet' ? content : null;
}

/** The rows of a table with words in them, each named by its first words. */
function rowTargets(item: JournalItem, table: string): LinkTargetFound[] {
  const answer = sheetOf(item)?.answers[table];
  if (answer?.kind !== 'table') return [];
  return answer.rows.filter(rowHasWords).map((row) => {
    const words = Object.values(row.cells).find((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
    return { ...entryTarget(item), row: row.id, name: shorten(words ?? '', nameLimit) };
  });
}

function entryTarget(item: JournalItem): LinkTargetFound {
  const { content } = item.record.current;
  const name = shorten(item.summary().title, nameLimit);
  return { entry: item.id, row: null, name, kind: content.kind, worksheet: sheetOf(item)?.worksheet ?? null, day: dayOf(content.when.at) };
}

/** Handlers for the links between sheets. Both fail with `vault-locked` while no vault is open. */
export function createLinkHandlers(deps: Pick<EntryDeps, 'open'>): Pick<Handlers, keyof typeof sheetCalls> {
  return {
    async 'sheets.targets'({ only, rows, taken }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const kept = new Set(taken);
      const fits = (item: JournalItem) => !item.trashed && !item.apart() && (only === null || only.includes(sheetOf(item)?.worksheet ?? ''));
      const found: LinkTargetFound[] = [];
      let offered = 0;
      for (const item of vault.value.journal.items()) {
        const isKept = kept.has(item.id);
        if (!isKept && (offered >= mostOffered || !fits(item))) continue;
        const targets = rows === null ? [entryTarget(item)] : rowTargets(item, rows);
        if (!isKept) offered += targets.length;
        found.push(...targets);
      }
      return ok(found);
    },

    async 'sheets.linked'({ entry, how, from }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { journal, sheets } = vault.value;
      const numbers = linkedNumbers(entry, how, from, worksheetsOf(journal), sheets.definition);
      return ok([...numbers].map(([row, number]) => ({ row, number })));
    },
  };
}
