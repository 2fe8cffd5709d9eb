import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
import { verifyVault } from '../../electron/vault/verify-vault.ts';
import { compare, copyModel, folder, unwrap, type Base, type Model } from './model.ts';
import { createRandom } from './random.ts';
import { passphrase, plaintextIn, samplePorts } from './sample.ts';

/** The files that a flip can meet: all of a closed vault. */
export function filesOf(base: Base): string[] {
  return [...base.disk.files().keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
}

/**
 * Flips one bit of one file and opens the vault with its passphrase. The damage must be named as damage, nothing but that file's
 * content may be missing, and the bytes must still lie somewhere.
 */
export async function flipOnce(base: Base, path: string, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const name = path.slice(folder.length + 1);
  const bytes = new Uint8Array(disk.files().get(path) ?? new Uint8Array());
  // Half of the flips go into the head, where age keeps its stanzas.
  const at = random.below(random.below(2) === 0 ? Math.min(bytes.length, 220) : bytes.length);
  const bit = random.below(8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  disk.put(path, bytes);
  const faults: string[] = [];
  const say = (text: string): void => {
    faults.push(`bit ${String(bit)} of byte ${String(at)} in ${name}: ${text}`);
  };

  const ports = samplePorts(disk.fs, random);
  const opened = await openWithVaultPassphrase(ports, folder, passphrase, 'normal', noEvents);
  if (!opened.ok) {
    // The version in the clear is the one place where damage looks like a later version; it is refused, and the recovery of it is by hand.
    if (opened.error.code !== 'vault-damaged' && !(name === 'vault.json' && opened.error.code === 'vault-newer')) say(`called ${opened.error.code}`);
    if (opened.error.code === 'vault-damaged') say('did not open although one file alone was damaged');
    return faults;
  }
  const session = opened.value;
  await session.store.whenLoaded();
  const checked = await verifyVault(ports, session);
  const named = checked.notices.some((notice) => notice.file === name) || checked.backups.some((backup) => backup.damaged.includes(name));
  if (!named) say('not named');
  const model = withoutFile(base, name);
  for (const fault of compare(session, model)) say(fault);
  await session.close();

  const left = [...disk.files().values()].some((file) => Buffer.compare(file, bytes) === 0);
  if (!left && !name.startsWith('key.') && name !== 'vault.json') say('the damaged bytes were thrown away');
  for (const place of plaintextIn(disk.files())) say(`plaintext in ${place}`);
  const again = unwrap(await openWithVaultPassphrase(samplePorts(disk.fs, random), folder, passphrase, 'normal', noEvents));
  await again.store.whenLoaded();
  for (const fault of compare(again, model)) say(`the second time: ${fault}`);
  if (name.startsWith('key.') || name === 'vault.json' || name === 'index.json.age') for (const notice of again.notices()) say(`not mended: ${notice.what} ${notice.file}`);
  await again.close();
  return faults;
}

const contents = new Map<Base, { session: VaultSession; byFile: Map<string, Set<string>> }>();

/** Called once before flips: which entries lie in which file. */
export async function mapFiles(base: Base): Promise<void> {
  const session = unwrap(await openWithRecoveryKey(samplePorts(base.disk.copy().fs, createRandom(1)), folder, base.identity, 'read-only', noEvents));
  await session.store.whenLoaded();
  const byFile = new Map<string, Set<string>>();
  for (const record of session.store.all()) {
    const month = new Date(record.type === 'entry' ? record.created : 0).toISOString().slice(0, 7);
    const name = `records/${month}.json.age`;
    byFile.set(name, (byFile.get(name) ?? new Set()).add(record.id));
  }
  for (const draft of session.store.drafts()) byFile.set(`drafts/${draft.id}.json.age`, new Set([draft.id]));
  contents.set(base, { session, byFile });
}

function withoutFile(base: Base, name: string): Model {
  const model = copyModel(base.model);
  for (const id of contents.get(base)?.byFile.get(name) ?? []) {
    model.acknowledged.delete(id);
    model.drafts.delete(id);
  }
  return model;
}
