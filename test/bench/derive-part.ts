import { openWithPassphrase, sealWithPassphrase } from '../../electron/vault/sealing/passphrase.ts';
import { percentile, timed } from './stats.ts';

/** The pause of one key derivation, in milliseconds: what "unlock to home" holds besides opening. */
export async function measureDerivation(rounds: number): Promise<number> {
  const file = await sealWithPassphrase(new Uint8Array(64), 'plover kettle nineteen moss');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await timed(() => openWithPassphrase(file, 'plover kettle nineteen moss'))).ms);
  return percentile(times, 0.5);
}
