import { parseArgs } from 'node:util';

export const commandNames = ['verify', 'list', 'export-json', 'restore'] as const;
export type CommandName = (typeof commandNames)[number];

export type Asked = { command: CommandName; folder: string; byKey: boolean; options: { out?: string | undefined; backup?: string | undefined; to?: string | undefined; titles?: boolean | undefined } };

/** What was asked for; `help`; or, as a sentence, what cannot be understood of it. */
export function readArguments(words: readonly string[]): Asked | 'help' | { fault: string } {
  if (words.length === 0 || words[0] === 'help' || words.includes('--help')) return 'help';
  const parsed = parse(words);
  if ('fault' in parsed) return parsed;
  const { positionals, values } = parsed;
  const [name, folder, ...more] = positionals;
  const command = commandNames.find((known) => known === name);
  if (command === undefined) return { fault: name === undefined ? 'Name a command.' : `There is no command “${name}”.` };
  if (folder === undefined) return { fault: `Name the folder of the journal: npm run vault -- ${command} DIR` };
  if (more.length > 0) return { fault: `Name one folder, not ${String(positionals.length - 1)}. A path with a space in it needs quotes.` };
  if (command === 'export-json' && values.out === undefined) return { fault: 'Name the file to write: --out FILE' };
  const { 'recovery-key': byKey, ...options } = values;
  return { command, folder, byKey: byKey === true, options };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'recovery-key': { type: 'boolean' },
        out: { type: 'string' },
        backup: { type: 'string' },
        to: { type: 'string' },
        titles: { type: 'boolean' },
      },
    });
  } catch (error) {
    return { fault: error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : 'That was not understood.' };
  }
}
