import { join } from 'node:path';
import { createSealer, newIdentity, readIdentity, type Sealer } from '../sealing/sealer.ts';
import { encodeDocument, formatVersion } from '../storage/document.ts';
import { emptyIndex, indexBody } from '../storage/index-file.ts';
import { indexName, personFolderOf, personFolders } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { personKeyName, sparePersonKeyName } from './person-names.ts';

/** Where a person's files lie: the folder's name inside the vault's, and its files as sealed to the vault's own key. */
export type PersonPlace = { vault: string; root: string; outer: VaultFiles };

export function personPlace(ports: Ports, vaultFolder: string, sealer: Sealer, vault: string, root: string): PersonPlace {
  return { vault, root, outer: createVaultFiles(ports, join(vaultFolder, ...root.split('/')), sealer) };
}

/**
 * A person's key as it lies there. `none`: nothing is kept of them. `stuck`: the disk will not read it now. `lost`: there are files of theirs, and no
 * key that opens them. `elsewhere`: they are of another person (`of`, their folder), whose key opens them: folders were renamed.
 */
export type PersonKey = { state: 'good'; sealer: Sealer; broken: string[] } | { state: 'none' | 'stuck' } | { state: 'lost'; broken: string[] } | { state: 'elsewhere'; of: string };

/** Reads the key and its spare. A sync tool's second copy of it, with another key, opens too. Changes nothing. Rejects as the disk does. */
export async function readPersonKey(place: PersonPlace): Promise<PersonKey> {
  const { outer, vault, root } = place;
  const names = (await outer.list('.')).map((name) => name.slice(2)).filter((name) => name.startsWith('key') && name.endsWith('.age'));
  const identities: string[] = [];
  const broken: string[] = [];
  const others = new Map<string, string>();
  let stuck = false;
  // The key before its spare, and both before anything that was put beside them.
  for (const name of [personKeyName, sparePersonKeyName, ...names.filter((other) => other !== personKeyName && other !== sparePersonKeyName)]) {
    const found = await outer.find(name, 'footbridge-person-key');
    const of = found.state === 'good' && found.header.vault === vault ? personFolderOf(found.header.name) : null;
    const text = found.state === 'good' && of !== null ? found.body['identity'] : null;
    const identity = typeof text === 'string' ? await readIdentity(text) : null;
    if (identity !== null && of !== root) others.set(of ?? '', identity);
    if (identity !== null && of === root) identities.push(identity);
    else if (found.state === 'stuck' || found.state === 'newer') stuck = true;
    else broken.push(name);
  }
  const [first, other] = [...new Set(identities)];
  if (first !== undefined) return { state: 'good', sealer: await createSealer(first, other ?? null), broken };
  if (stuck) return { state: 'stuck' };
  for (const [of, identity] of others) if (await opensSome(outer, identity)) return { state: 'elsewhere', of };
  // What a write left behind that was cut off is nothing.
  const there = [...(await outer.list('records')), ...(await outer.list('intents')), ...names].filter((name) => name.endsWith('.age'));
  return there.length === 0 ? { state: 'none' } : { state: 'lost', broken };
}

/** Whether a key opens what lies in a person's folder. */
async function opensSome(outer: VaultFiles, identity: string): Promise<boolean> {
  const sealer = await createSealer(identity);
  for (const name of [indexName, ...(await outer.list('records'))]) {
    const sealed = await outer.read(name);
    if (sealed !== null && (await sealer.open(sealed)) !== null) return true;
  }
  return false;
}

/** Draws a person's key and makes their folder; the key's own file comes last: until it is there, nothing is. Rejects as the disk does. */
export async function makePersonKey(ports: Ports, place: PersonPlace): Promise<Sealer> {
  const { outer, vault } = place;
  const sealer = await createSealer(await newIdentity());
  for (const name of personFolders) await ports.fs.makeFolder(outer.path(name));
  for (const above of ['.', '..', '../..']) await ports.fs.syncFolder(outer.path(above));
  const header = { format: indexBody.format, version: formatVersion, vault, name: indexName, generation: 1, previous: null };
  await createVaultFiles(ports, outer.folder, sealer).write(indexName, encodeDocument(header, indexBody.encode(emptyIndex)));
  for (const name of [sparePersonKeyName, personKeyName]) await writePersonKey(place, name, sealer);
  return sealer;
}

/** Rejects as the disk does. */
export async function writePersonKey({ outer, vault, root }: PersonPlace, name: string, sealer: Sealer): Promise<void> {
  const header = { format: 'footbridge-person-key', version: formatVersion, vault, name: `${root}/${name}`, generation: 1, previous: null } as const;
  await outer.write(name, encodeDocument(header, `"identity":"${sealer.identity}"`));
}
