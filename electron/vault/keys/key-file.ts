import { readIdentity } from '../sealing/sealer.ts';

/** The plaintext of a key file: an age identity file, which `age -i` takes as it is. */
export function encodeKeyFile(vault: string, identity: string): Uint8Array {
  return Buffer.from(`# Footbridge vault ${vault}\n${identity}\n`, 'utf8');
}

/** Null when there is no identity in it. `vault` is null when the comment is missing. */
export async function decodeKeyFile(bytes: Uint8Array): Promise<{ identity: string; vault: string | null } | null> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const line = lines.find((text) => text.startsWith('AGE-SECRET-KEY-1'));
  const identity = line === undefined ? null : await readIdentity(line);
  if (identity === null) return null;
  const comment = lines.map((text) => /^# Footbridge vault (\S+)$/.exec(text)).find((match) => match !== null);
  return { identity, vault: comment?.[1] ?? null };
}
