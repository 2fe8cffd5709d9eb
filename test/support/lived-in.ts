import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { newEntry, restated, revised, tombstoneOf } from '../../electron/domain/records/revise.ts';
import { ulid } from '../../electron/domain/text/ulid.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { journalEntry, on } from './journal-app.ts';

/** A backup of a vault with the entries Walk, Call and Quiet; then one was changed, one put in the trash, one deleted for good, and one written. */
export async function liveOnAfterABackup(folder: string, identity: string): Promise<void> {
  const ports = nodePorts();
  const opened = await openWithRecoveryKey(ports, folder, identity, 'normal', noEvents);
  if (!opened.ok) throw new Error(opened.error.code);
  const { store, backups, close } = opened.value;
  await store.whenLoaded();
  const made = await backups.make('asked');
  if (!made.ok) throw new Error(made.error.code);
  const named = (title: string): EntryRecord => {
    const found = [...store.all()].find((record) => record.type === 'entry' && record.current.content.kind === 'journal' && record.current.content.title === title);
    if (found?.type !== 'entry') throw new Error(`no ${title}`);
    return found;
  };
  const stamp = (n: number) => ({ rev: `since-${String(n)}`, device: store.device, counter: store.counter() + n, at: '2026-11-20T10:00:00.000Z' });
  const put = await store.put([
    revised(named('Walk'), journalEntry('A walk, told otherwise.', { ...on('2026-11-02'), title: 'Walk' }), null, stamp(1)),
    restated(named('Call'), { trashedAt: '2026-11-20T10:00:00.000Z' }, stamp(2)),
    tombstoneOf(named('Quiet'), stamp(3)),
    newEntry(ulid(Date.UTC(2026, 10, 10), ports.random(10)), journalEntry('Written since.', { ...on('2026-11-10'), title: 'Since' }), stamp(4)),
  ]);
  if (!put.ok) throw new Error(put.error.code);
  await close();
}

export const livedContents = [
  journalEntry('A walk along the canal.', { ...on('2026-11-02'), title: 'Walk' }),
  journalEntry('Called my sister.', { ...on('2026-11-03'), title: 'Call' }),
  journalEntry('Nothing much.', { ...on('2026-11-04'), title: 'Quiet' }),
];
