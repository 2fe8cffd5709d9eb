import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../contract/result.ts';
import { emptyIndex, indexBody, type IndexData } from './index-file.ts';
import { indexName, settingsName } from './names.ts';
import type { Notices } from './notices.ts';
import { sealedAdapter, type SealedAdapter } from './sealed-adapter.ts';
import { settingsBody } from './settings-file.ts';
import type { VaultFiles } from './vault-files.ts';

/** `rebuilding`: there is none that can be taken, so it is made anew from what is there. */
export type OpenedIndex = { vault: string; index: Low<IndexData>; adapter: SealedAdapter<IndexData>; rebuilding: boolean };

/**
 * Opens the index; a damaged or foreign one is set aside, unless the vault is only read, and told.
 * Errors: `vault-newer`, `vault-damaged` (nothing says which vault this is), and `disk-error` where the disk will not read it now.
 * @param told - the vault's id as `vault.json` has it; @param shards - names of files of records, one of which may have to tell.
 */
export async function openIndex(files: VaultFiles, told: string | null, shards: readonly string[], readOnly: boolean, notices: Notices): Promise<Result<OpenedIndex>> {
  const found = await files.find(indexName, indexBody.format);
  if (found.state === 'newer') return fail('vault-newer');
  if (found.state === 'stuck') return fail('disk-error', indexName);
  const vault = told ?? (found.state === 'good' ? found.header.vault : await findVaultId(files, shards));
  if (vault === null) return fail('vault-damaged');
  const adapter = sealedAdapter(files, vault, indexName, indexBody);
  const index = new Low(adapter, emptyIndex);
  if (found.state === 'good' && found.header.vault === vault && found.header.name === indexName) await index.read();
  const rebuilding = adapter.known === null;
  if (rebuilding) {
    const quarantined = found.state !== 'absent' && !readOnly && (await files.quarantine(indexName));
    await notices.add({ file: indexName, what: 'index-rebuilt', quarantined });
  }
  return ok({ vault, index, adapter, rebuilding });
}

/** For a vault without index and `vault.json`: any of its sealed files says which vault it belongs to. */
async function findVaultId(files: VaultFiles, names: readonly string[]): Promise<string | null> {
  const settings = await files.find(settingsName, settingsBody.format);
  if (settings.state === 'good') return settings.header.vault;
  for (const name of names) {
    const found = await files.find(name, 'footbridge-shard');
    if (found.state === 'good') return found.header.vault;
  }
  return null;
}
