import { expect, test } from 'vitest';
import { fail, ok } from '../../electron/contract/result.ts';
import { createPlanKeeper } from '../../electron/vault/safety/plan-keeper.ts';
import { createSafetyHandlers } from '../../electron/vault/safety/safety-handlers.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { createJournalApp, save, thoughtRecord, value } from '../support/journal-app.ts';

test('the plan is there also when the disk will not say what became of its clear copy', async () => {
  const app = createJournalApp();
  const { id } = await save(app, thoughtRecord({ safer: { kind: 'text', text: 'What we agreed on' } }, { worksheet: 'safety-plan', length: 'whole' }));
  const plans = { ...createPlanKeeper(nodePorts()), state: async () => fail('no-permission') };
  const calls = createSafetyHandlers({ open: () => ok(app.vault), session: () => ok({ folder: '', store: app.store } as unknown as VaultSession), plans });
  expect(await value(calls['plan.read']({}))).toMatchObject({ plan: { id }, onLock: 'behind' });
});
