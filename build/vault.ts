import { resolve } from 'node:path';
import { ask } from './vault-cli/ask.ts';
import { exportJson, list, restore, restoreFromSecond, verify, type Opened } from './vault-cli/commands.ts';
import { readArguments, type Asked, type CommandName } from './vault-cli/read-arguments.ts';
import { sentences } from './vault-cli/sentences.ts';
import { glimpse, noEvents, openWithRecoveryKey, openWithVaultPassphrase } from '../electron/vault/vault-session.ts';
import type { Failure } from '../electron/contract/result.ts';
import { openSecond } from '../electron/vault/backup/second-rescue.ts';
import { nodePorts } from '../electron/vault/storage/node-ports.ts';

/** Rescue without a window: `npm run vault -- help`. Nothing in DIR is changed. */

const usage = `npm run vault -- verify DIR [--titles]                 read every file and compare it; with the names of people
npm run vault -- list DIR [--titles]                   one line for each entry, with titles, and the backups
npm run vault -- export-json DIR --out FILE            everything as one JSON file, not sealed
npm run vault -- restore DIR --backup ID --to NEWDIR   a backup as a whole journal in a new folder
                                                       DIR may be a second folder for backups: add --recovery-key

The passphrase is asked for on the terminal, or read from FOOTBRIDGE_PASSPHRASE.
With --recovery-key the recovery key is asked for instead, or read from FOOTBRIDGE_RECOVERY_KEY.
It ends with 0 when all is well, 1 when damage was found, 2 when the command was not understood,
3 when the passphrase or recovery key does not fit, 4 when something else stood in the way.`;

const commands: Record<CommandName, (opened: Opened, options: Asked['options']) => Promise<number>> = { verify, list, 'export-json': exportJson, restore };

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(usage);
    return 0;
  }
  if ('fault' in asked) {
    console.error(`${asked.fault}\n“npm run vault -- help” says what there is.`);
    return 2;
  }
  const ports = nodePorts();
  const folder = resolve(asked.folder);
  const { state } = await glimpse(ports, folder);
  if (state === 'unreachable' || state === 'none') {
    console.error(sentences({ code: state === 'none' ? 'no-vault' : 'folder-gone' }));
    return 4;
  }
  const fromSecond = asked.command === 'restore' && asked.byKey && state === 'backups';
  if (state === 'backups' && !fromSecond) {
    console.error('This folder holds backups, and no journal. “restore” with --recovery-key makes a journal of one.');
    return 4;
  }
  const environment = asked.byKey ? 'FOOTBRIDGE_RECOVERY_KEY' : 'FOOTBRIDGE_PASSPHRASE';
  const secret = process.env[environment] ?? (await ask(asked.byKey ? 'Recovery key: ' : 'Passphrase: '));
  if (secret === null) {
    console.error(`There is no terminal to ask on. Set ${environment}.`);
    return 2;
  }
  if (fromSecond) {
    const second = await openSecond(ports, folder, secret);
    return second.ok ? restoreFromSecond(second.value, asked.options) : refuse(second.error);
  }
  const open = asked.byKey ? openWithRecoveryKey : openWithVaultPassphrase;
  const session = await open(ports, folder, secret, 'read-only', noEvents);
  if (!session.ok) return refuse(session.error);
  await session.value.store.whenLoaded();
  return commands[asked.command]({ ports, session: session.value }, asked.options);
}

function refuse(error: Failure): number {
  console.error(sentences(error));
  return ['wrong-passphrase', 'wrong-recovery-key', 'old-recovery-key', 'recovery-key-typo'].includes(error.code) ? 3 : 4;
}

// `… | head` takes what it wants and hangs up.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
});

process.exitCode = await main();
