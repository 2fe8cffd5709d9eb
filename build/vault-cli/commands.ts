import { resolve } from 'node:path';
import type { DamageNotice } from '../../electron/contract/vault-calls.ts';
import { ok } from '../../electron/contract/result.ts';
import { unwatched } from '../../electron/vault/jobs.ts';
import { atomicWrite } from '../../electron/vault/storage/atomic-write.ts';
import { attempt } from '../../electron/vault/storage/disk-error.ts';
import type { Ports } from '../../electron/vault/storage/ports.ts';
import { exportBytes } from '../../electron/vault/use-cases/whole-export.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault, type PersonCheck } from '../../electron/vault/verify-vault.ts';
import type { SecondRescue } from '../../electron/vault/backup/second-rescue.ts';
import { sentences } from './sentences.ts';

export type Opened = { ports: Ports; session: VaultSession };

const what: Record<DamageNotice['what'], string> = {
  damaged: 'is damaged',
  missing: 'is missing',
  'older-than-index': 'is older than the journal remembers',
  swapped: 'holds what belongs under another name',
  'spare-used': 'is damaged; its spare copy was used',
  'index-rebuilt': 'does not fit the other files, which were read one by one',
  'unfinished-taken': 'holds a save that was cut off after it was safe; it is complete',
  'unfinished-finished': 'is a change that was cut off after it was safe; it is complete',
  'person-elsewhere': 'lies in another person’s place; nothing of it was touched',
  'person-brought-back': 'was missing, and was put back from the newest backup that has it',
  'removal-finished': 'no longer hold what was to be taken out of them, which was cut off before',
  'restore-undone': 'told of a restore into another folder that was cut off; what it had written there was taken away',
  'draft-brought-in': 'had waited on this computer, is in the journal now',
  'move-undone': 'is left from a move that was cut off; the journal is here, and the copy was removed',
  'move-remains': 'is left from a move that was cut off; the journal is here, and a copy may lie in the other folder',
  'new-key-undone': 'is left from a new recovery key that never came into use; the one before still opens the journal',
};

export async function verify({ ports, session }: Opened, { titles }: { titles?: boolean | undefined }): Promise<number> {
  const { entries, months, drafts, people, notices, backups } = await verifyVault(ports, session);
  console.log(`${count(entries, 'entry', 'entries')} in ${count(months, 'file', 'files')}, ${count(drafts, 'draft', 'drafts')}, ${count(backups.length, 'backup', 'backups')}.`);
  const known = people.filter(({ name }) => name !== null);
  if (known.length > 0) console.log(`${count(known.length, 'person', 'people')}:`);
  for (const person of known) console.log(`  ${personLine(person)}${titles === true ? `  ${person.name ?? ''}` : ''}`);
  for (const { folder, files } of people.filter(({ name }) => name === null)) console.log(`${folder} belongs to nobody in this journal (${count(files, 'file', 'files')}); it was not opened.`);
  for (const notice of notices) {
    const copy = notice.backup === null ? '' : ` A good copy is in backup ${notice.backup}.`;
    console.log(`${notice.file} ${what[notice.what]}.${copy}`);
  }
  for (const { id, damaged } of backups) for (const name of damaged) console.log(`Backup ${id}: ${name} is damaged or missing.`);
  const harmless = notices.every((notice) => notice.what.startsWith('unfinished'));
  const well = harmless && backups.every(({ damaged }) => damaged.length === 0);
  console.log(well ? 'Every file is as it was written.' : 'Not every file is as it was written. Nothing was changed.');
  return well ? 0 : 1;
}

function personLine({ folder, files, packets, entries, notes, assignments }: PersonCheck): string {
  if (files === 0) return `${folder}: nothing is kept yet`;
  return `${folder}: ${count(packets, 'packet', 'packets')} with ${count(entries, 'entry', 'entries')}, ${count(notes, 'process note', 'process notes')}, ${count(assignments, 'assignment', 'assignments')}, in ${count(files, 'file', 'files')}`;
}

export async function list({ session }: Opened, { titles }: { titles?: boolean | undefined }): Promise<number> {
  const lines: string[] = [];
  for (const record of session.store.all()) {
    if (record.type !== 'entry') continue;
    const { content, trashedAt } = record.current;
    const kind = content.kind === 'worksheet' ? content.worksheet : content.kind;
    const title = titles === true && content.kind === 'journal' ? `  ${content.title}` : '';
    lines.push(`${content.when.at.replace('T', ' ')}  ${record.id}  ${kind}${trashedAt === null ? '' : ' (in the trash)'}${title}`);
  }
  for (const line of lines.sort()) console.log(line);
  const backups = await session.backups.list();
  for (const { id, made, entries } of backups.ok ? backups.value : []) console.log(`backup ${id}  made ${made}  ${count(entries, 'entry', 'entries')}`);
  console.log(`${count(lines.length, 'entry', 'entries')}.`);
  return tellDamage(session);
}

export async function exportJson({ ports, session }: Opened, { out }: { out?: string | undefined }): Promise<number> {
  if (out === undefined) {
    console.error('Name the file to write: --out FILE');
    return 2;
  }
  const path = resolve(out);
  const written = await attempt(async () => {
    if ((await ports.fs.stat(path)) !== null) return ok(null);
    const bytes = await exportBytes(session.store, new Date(ports.now()).toISOString());
    await atomicWrite(ports.fs, ports.random, path, bytes);
    return ok(bytes.length);
  });
  if (!written.ok) {
    console.error(sentences(written.error));
    return 4;
  }
  if (written.value === null) {
    console.error('That file is there already. Name another.');
    return 2;
  }
  console.log(`${count(session.store.progress().entries, 'entry', 'entries')} written, ${String(written.value)} bytes. This file is not sealed: whoever has it can read it.`);
  return tellDamage(session);
}

export async function restore({ session }: Opened, options: RestoreOptions): Promise<number> {
  return restoreFrom(session.backups, options, 'The new journal opens with the same passphrase and recovery key.');
}

/** From a folder with backups and no journal. */
export async function restoreFromSecond(second: SecondRescue, options: RestoreOptions): Promise<number> {
  return restoreFrom(second, options, 'The new journal opens with the recovery key; the app then asks for a new passphrase.');
}

type RestoreOptions = { backup?: string | undefined; to?: string | undefined };

async function restoreFrom(backups: SecondRescue, { backup, to }: RestoreOptions, opens: string): Promise<number> {
  if (backup === undefined || to === undefined) {
    const listed = await backups.list();
    console.error('Name a backup and a new folder: --backup ID --to NEWDIR');
    for (const { id, made, entries } of listed.ok ? listed.value : []) console.error(`${id}  made ${made}  ${count(entries, 'entry', 'entries')}`);
    return 2;
  }
  const restored = await backups.restore(backup, resolve(to), unwatched);
  if (!restored.ok) {
    console.error(sentences(restored.error));
    return 4;
  }
  console.log(`${count(restored.value.entries, 'entry', 'entries')} restored. ${opens}`);
  for (const name of restored.value.missing) console.log(`${name} could not be restored: its copy is damaged.`);
  return restored.value.missing.length === 0 ? 0 : 1;
}

function tellDamage(session: VaultSession): number {
  const damaged = session.notices().filter((notice) => !notice.what.startsWith('unfinished'));
  for (const notice of damaged) console.error(`${notice.file} ${what[notice.what]}.`);
  return damaged.length === 0 ? 0 : 1;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
