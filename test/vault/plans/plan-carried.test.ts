import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPlanHandlers } from '../../../electron/vault/plans/plan-handlers.ts';
import { createImportApp } from '../../support/import-app.ts';
import { thoughtRecord, value, withFolder } from '../../support/journal-app.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const at = '2026-11-18T18:00';
const words = thoughtRecord({ task: { kind: 'text', text: 'Walk' } }, { worksheet: 'practice-plan', length: 'full' });

test.each(['json', 'markdown'] as const)('a plan and what was said of it come through %s as they were', (form) =>
  withFolder(async (folder) => {
    const app = createImportApp(folder);
    const calls = createPlanHandlers(app.deps);
    const { plan } = await value(calls['plans.save']({ plan: null, base: null, words, draft: null, does: { is: 'exercise', exercise: 'exhale' }, times: { at, zone: 'Europe/Madrid', every: 'week', days: [1, 3], until: '2026-12-20' }, remind: true }));
    await value(calls['plans.say']({ plan, on: at, said: { state: 'part', inTheWay: ['no_time'], own: ['rain'], note: 'Half the way' } }));
    app.grant('out', form === 'json' ? join(folder, 'all.json') : folder);
    const done = await value(app.calls['out.write']({ what: { is: 'everything' }, form, language: 'en', token: 'out', job: app.job() }));
    const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
    const looked = await value(other.lookAt(form === 'json' ? join(folder, 'all.json') : (done.folder ?? '')));
    await value(other.take(looked));
    expect(other.store.get(plan)).toEqual(app.store.get(plan));
    expect(await value(createPlanHandlers(other.deps)['plans.read']({ plan, entry: null, now: '2026-11-19T08:00' }))).toMatchObject({ task: 'Walk', remind: true, past: [{ on: at, said: { state: 'part', note: 'Half the way' } }] });
  }),
);
