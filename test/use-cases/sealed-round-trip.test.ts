import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../build/demo/demo-records.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { exportBytes } from '../../electron/vault/use-cases/whole-export.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { createImportApp } from '../support/import-app.ts';
import { createJournalApp, listIds, value, withFolder } from '../support/journal-app.ts';

const ports = { ...nodePorts(), workFactor: 2 };
const made = '2026-11-18T20:00:00.000Z';

async function freshVault(folder: string) {
  const created = await createVault(ports, folder, 'plover kettle nineteen moss', []);
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

describe('in sealed files', () => {
  test('a journal comes back whole after closing, and through an export into another vault', () =>
    withFolder(async (folder) => {
      const first = await freshVault(join(folder, 'first'));
      const { records } = demoRecords({ seed: 9, language: 'es', until: '2026-11-18', days: 120, perDay: 2, device: first.store.device });
      expect(await value(first.store.putMany(records))).toBe(records.length);
      await value(first.store.saveSettings({ ...first.store.settings(), name: 'Sam', lastSession: '2026-11-11' }));
      await first.close();

      const opened = await value(openWithRecoveryKey(ports, join(folder, 'first'), first.identity, 'normal', noEvents));
      const document = JSON.parse(new TextDecoder().decode(await exportBytes(opened.store, made))) as Record<string, unknown>;
      const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(document['records']).toEqual(byId);
      const app = createJournalApp(opened.store);
      const path = join(folder, 'all.json');
      app.grant('out', path);
      await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'json', language: 'en', token: 'out', job: 'job' }));

      const second = await freshVault(join(folder, 'second'));
      const other = createImportApp(folder, second.store);
      expect(await value(other.take(await value(other.lookAt(path))))).toMatchObject({ added: records.length, already: 0 });
      const again = JSON.parse(new TextDecoder().decode(await exportBytes(second.store, made))) as Record<string, unknown>;
      expect(again).toEqual({ ...document, vault: second.store.vaultId });
      expect(await listIds(other)).toEqual(await listIds(app));
      await opened.close();
      await second.close();
    }));
});
