import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { skillCalls } from '../../contract/skill-calls.ts';
import { whatHelped } from '../../domain/exercises/helped.ts';
import { readPractice } from '../../domain/exercises/practice-log.ts';
import { mondayOf, wasHard, weeksOf } from '../../domain/exercises/weeks.ts';
import { addDays } from '../../domain/text/days.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import file from '../../../worksheets/exercises/exercises.json' with { type: 'json' };

const order = [...file.exercises.map(({ id }) => id), 'sitting'];
const weekCount = 12;

export type SkillHandlers = Pick<Handlers, keyof typeof skillCalls>;

/** What a person's notes of practice add up to. Fails with `vault-locked` while no vault is open. */
export function createSkillHandlers(deps: Pick<EntryDeps, 'open'>): SkillHandlers {
  return {
    async 'skills.read'({ today }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, journal } = vault.value;
      const practices = journal.items().flatMap(({ trashed, record }) => {
        const { content } = record.current;
        const practice = trashed || content.kind !== 'worksheet' ? null : readPractice(content);
        return practice ?? [];
      });
      return ok({
        ...whatHelped(practices, order),
        weeks: weeksOf(practices, today, weekCount),
        hard: wasHard(practices, addDays(mondayOf(today), -7 * (weekCount - 1))),
        loading: !store.loaded(),
      });
    },
  };
}
