import type { measureCalls } from '../../contract/measure-calls.ts';
import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { measureScores } from '../../domain/worksheets/measure.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';

/** What the fillings-in of a measure came to. Fails with `vault-locked` while no vault is open. */
export function createMeasureHandlers(deps: Pick<EntryDeps, 'open'>): Pick<Handlers, keyof typeof measureCalls> {
  return {
    async 'measures.history'({ worksheet }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const found = vault.value.journal.items().flatMap(({ trashed, record }) => {
        const { content } = record.current;
        if (trashed || content.kind !== 'worksheet' || content.worksheet !== worksheet) return [];
        const definition = vault.value.sheets.definition(content.worksheet, content.version);
        if (definition === undefined) return [];
        const reached = measureScores(definition, content.length, content.answers).flatMap(({ score, value }) => (value === null ? [] : [[score.id, value] as const]));
        return reached.length === 0 ? [] : [{ entry: record.id, when: content.when, scores: Object.fromEntries(reached) }];
      });
      return ok(found.sort((a, b) => (a.when.at === b.when.at ? (a.entry < b.entry ? -1 : 1) : a.when.at < b.when.at ? -1 : 1)));
    },
  };
}
