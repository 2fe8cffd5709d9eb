import type { VaultClient } from '../../electron/contract/client.ts';
import type { LinkTargetFound } from '../../electron/contract/sheet-calls.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import type { WeekFacts } from '../../electron/domain/worksheets/week-facts.ts';
import { linkQuestions } from './sheet-links.tsx';

/** What the journal says of an answered sheet's links, by what was asked. */
export type HeldLinks = {
  targets: ReadonlyMap<string, readonly LinkTargetFound[]>;
  linked: ReadonlyMap<string, readonly { row: string; number: number }[]>;
  weeks: ReadonlyMap<string, WeekFacts | null>;
};

/** All that drawing an answered sheet would ask, asked once. What fails is left out. */
export async function holdLinks(vault: VaultClient, entry: string, definition: Definition, answers: Answers): Promise<HeldLinks> {
  const targets = new Map<string, readonly LinkTargetFound[]>();
  const linked = new Map<string, readonly { row: string; number: number }[]>();
  const weeks = new Map<string, WeekFacts | null>();
  for (const field of definition.fields) {
    const answer = answers[field.id];
    if (field.kind === 'links' && answer?.kind === 'links' && answer.to.length > 0) {
      const asked = linkQuestions.targets(field, answer.to);
      const found = await vault.call('sheets.targets', asked);
      if (found.ok) targets.set(JSON.stringify(asked), found.value);
    }
    for (const column of 'columns' in field ? field.columns : []) {
      if (column.kind !== 'linked') continue;
      const asked = linkQuestions.linked(column, entry);
      const found = await vault.call('sheets.linked', asked);
      if (found.ok) linked.set(JSON.stringify(asked), found.value);
    }
    if (definition.view === 'review' && answer?.kind === 'date' && answer.date !== null) {
      const asked = linkQuestions.week(answer.date);
      const found = await vault.call('sheets.week', asked);
      if (found.ok) weeks.set(JSON.stringify(asked), found.value);
    }
  }
  return { targets, linked, weeks };
}
