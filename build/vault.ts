import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from './vault-cli/ask.ts';
import { exportJson, list, restore, restoreFromSecond, verify, type Opened } from './vault-cli/commands.ts';
import { sentences } from './vault-cli/sentences.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase } from '../electron/vault/vault-session.ts';
import { ok } from '../electron/contract/result.ts';
import { findSecond, openSecond } from '../electron/vault/backup/second-rescue.ts';
import { attempt } from '../electron/vault/storage/disk-error.ts';
import type { Ports } from '../electron/vault/storage/ports.ts';
import { nodePorts } from '../electron/vault/storage/node-ports.ts';

/** Rescue without a window: `npm run vault -- <verify|list|export-json|restore> DIR`. Nothing in DIR is changed. */

const usage = `npm run vault -- verify DIR [--titles]                 read every file and compare it; with the names of people
npm run vault -- list DIR [--titles]                   one line for each entry, with titles, and the backups
npm run vault -- export-json DIR --out FILE            everything as one JSON file, not sealed
npm run vault -- restore DIR --backup ID --to NEWDIR   a backup as a whole journal in a new folder
                                                       DIR may be a second folder for backups: add --recovery-key

The passphrase is asked for on the terminal, or read from FOOTBRIDGE_PASSPHRASE.
With --recovery-key the recovery key is asked for instead, or read from FOOTBRIDGE_RECOVERY_KEY.
It ends with 0 when all is well, 1 when damage was found, 2 when the command was not understood,
3 when the passphrase or recovery key does not fit, 4 when something else stood in the way.`;

const commands: Record<string, (opened: Opened, options: Options) => Promise<number>> = { verify, list, 'export-json': exportJson, restore };

type Options = { out?: string | undefined; backup?: string | undefined; to?: string | undefined; titles?: boolean | undefined };

async function main(): Promise<number> {
  const { command, folder, options } = readArguments();
  const run = command === undefined ? undefined : commands[command];
  if (run === undefined || folder === undefined) {
    console.error(usage);
    return 2;
  }
  const ports = nodePorts();
  const byKey = options['recovery-key'] === true;
  const environment = byKey ? 'FOOTBRIDGE_RECOVERY_KEY' : 'FOOTBRIDGE_PASSPHRASE';
  const secret = process.env[environment] ?? (await ask(byKey ? 'Recovery key: ' : 'Passphrase: '));
  if (secret === null) {
    console.error(`There is no terminal to ask on. Set ${environment}.`);
    return 2;
  }
  if (command === 'restore' && byKey && (await isSecond(ports, resolve(folder)))) {
    const second = await openSecond(ports, resolve(folder), secret);
    if (second.ok) return restoreFromSecond(second.value, options);
    console.error(sentences(second.error));
    return second.error.code.includes('recovery-key') ? 3 : 4;
  }
  const open = byKey ? openWithRecoveryKey : openWithVaultPassphrase;
  const session = await open(ports, resolve(folder), secret, 'read-only', noEvents);
  if (!session.ok) {
    console.error(sentences(session.error));
    return ['wrong-passphrase', 'wrong-recovery-key', 'old-recovery-key', 'recovery-key-typo'].includes(session.error.code) ? 3 : 4;
  }
  await session.value.store.whenLoaded();
  return run({ ports, session: session.value }, options);
}

async function isSecond(ports: Ports, folder: string): Promise<boolean> {
  const found = await attempt(async () => ok((await findSecond(ports, folder)).length > 0));
  return found.ok && found.value;
}

function readArguments(): { command: string | undefined; folder: string | undefined; options: Options & { 'recovery-key'?: boolean | undefined } } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'recovery-key': { type: 'boolean' },
        out: { type: 'string' },
        backup: { type: 'string' },
        to: { type: 'string' },
        titles: { type: 'boolean' },
      },
    });
    return { command: positionals[0], folder: positionals.length === 2 ? positionals[1] : undefined, options: values };
  } catch {
    return { command: undefined, folder: undefined, options: {} };
  }
}

// `… | head` takes what it wants and hangs up.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
});

process.exitCode = await main();
