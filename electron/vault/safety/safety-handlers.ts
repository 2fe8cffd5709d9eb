import type { safetyCalls } from '../../contract/safety-calls.ts';
import type { Handlers } from '../../contract/router.ts';
import { ok, type Result } from '../../contract/result.ts';
import { cardSheet, planOf, planSheet } from '../../domain/safety/plan.ts';
import { textAt } from '../../domain/worksheets/refs.ts';
import { liveDrafts } from '../use-cases/live-drafts.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { VaultSession } from '../vault-session.ts';
import type { PlanKeeper } from './plan-keeper.ts';

export type SafetyDeps = { open: () => Result<OpenVault>; session: () => Result<VaultSession>; plans: PlanKeeper };

export function createSafetyHandlers({ open, session, plans }: SafetyDeps): Pick<Handlers, keyof typeof safetyCalls> {
  return {
    async 'plan.read'() {
      const [vault, opened] = [open(), session()];
      if (!vault.ok) return vault;
      if (!opened.ok) return opened;
      const { store, journal } = vault.value;
      const present = () => {
        const found = planOf(store.all());
        return found === null || found.trashed ? null : found;
      };
      // Right after unlocking it may lie in a month that is still being opened.
      if (present() === null) await store.whenLoaded();
      const found = present();
      // The plan is there whatever becomes of its copy.
      const onLock = await plans.state(opened.value);
      const drafts = liveDrafts(store, journal).filter(({ content }) => content.kind === 'worksheet' && content.worksheet === planSheet);
      const draft = drafts.find(({ entry }) => entry === (found?.record.id ?? null));
      return ok({
        plan: found === null ? null : { id: found.record.id, saved: found.record.current.at, content: found.content },
        draft: draft?.id ?? null,
        begun: found === null && draft?.content.kind === 'worksheet' ? draft.content : null,
        onLock: onLock.ok ? onLock.value : 'behind',
      });
    },

    async 'plan.on-lock'({ on }) {
      const opened = session();
      return opened.ok ? plans.choose(opened.value, on) : opened;
    },

    async 'cards.list'() {
      const vault = open();
      if (!vault.ok) return vault;
      const cards = vault.value.journal.items().flatMap(({ id, trashed, record }) => {
        const { content } = record.current;
        if (trashed || content.kind !== 'worksheet' || content.worksheet !== cardSheet) return [];
        return [{ id, words: textAt({ field: 'words' }, content.answers), moment: textAt({ field: 'moment' }, content.answers) }];
      });
      return ok(cards.toReversed());
    },
  };
}
