import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { LinkTargetFound, sheetCalls } from '../../contract/sheet-calls.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { dayOf } from '../../domain/text/days.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { evaluate } from '../../domain/worksheets/evaluate.ts';
import { rowHasWords } from '../../domain/worksheets/kinds.ts';
import { shownAnywhere } from '../../domain/worksheets/visible.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { JournalItem } from '../use-cases/journal.ts';
import type { Sheets } from './sheets.ts';

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

/** A number in another sheet, counting only the fields that it shows. */
function numberIn(sheets: Sheets, sheet: WorksheetContent, of: { field: string; column?: string | undefined }): number | null {
  const definition = sheets.definition(sheet.worksheet, sheet.version);
  if (definition === undefined || !shownAnywhere(definition, sheet.answers).some(({ id }) => id === of.field)) return null;
  return evaluate({ op: 'answer', of }, sheet.answers, { definition, zone: sheet.when.zone });
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
      const numbers = new Map<string, number>();
      // Newest first: the first value that is found for a row is its last.
      for (const item of vault.value.journal.items()) {
        const sheet = sheetOf(item);
        const source = from.find(({ worksheet }) => worksheet === sheet?.worksheet);
        if (item.trashed || sheet === null || source === undefined) continue;
        const links = sheet.answers[source.field];
        const here = links?.kind === 'links' ? new Set(links.to.flatMap((link) => (link.entry === entry && link.row !== undefined ? [link.row] : []))) : [];
        for (const row of here) {
          if (how === 'count') numbers.set(row, (numbers.get(row) ?? 0) + 1);
          else if (source.of !== null && !numbers.has(row)) {
            const number = numberIn(vault.value.sheets, sheet, source.of);
            if (number !== null) numbers.set(row, number);
          }
        }
      }
      return ok([...numbers].map(([row, number]) => ({ row, number })));
    },
  };
}
