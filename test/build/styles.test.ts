import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../support/files-under.ts';
import { root } from '../support/programs.ts';

test('no style of the root depends on what is somewhere in the page: it would be looked up anew at each key', () => {
  const folder = join(root, 'renderer');
  const styles = filesUnder(folder, /\.css$/);
  expect(styles.length).toBeGreaterThan(10);
  expect(styles.filter((path) => /(?::root|html|body|#root):has\(/.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});
