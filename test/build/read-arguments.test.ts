import { expect, test } from 'vitest';
import { readArguments } from '../../build/vault-cli/read-arguments.ts';

test('what is asked of the rescue command is understood, or it is said what is not', () => {
  expect(readArguments(['verify', 'journal', '--titles', '--recovery-key'])).toEqual({ command: 'verify', folder: 'journal', byKey: true, options: { titles: true } });
  for (const words of [[], ['help'], ['verify', '--help']]) expect(readArguments(words)).toBe('help');
  for (const [words, said] of [
    [['explode', 'journal'], 'There is no command “explode”.'],
    [['--titles'], 'Name a command.'],
    [['verify'], 'Name the folder of the journal: npm run vault -- verify DIR'],
    [['verify', 'my', 'journal'], 'Name one folder, not 2. A path with a space in it needs quotes.'],
    [['export-json', 'journal'], 'Name the file to write: --out FILE'],
    [['verify', 'journal', '--bogus'], "Unknown option '--bogus'."],
    [['restore', 'journal', '--to'], "Option '--to <value>' argument missing."],
  ] as const) expect(readArguments(words)).toEqual({ fault: said });
});
