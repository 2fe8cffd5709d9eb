import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { conditionalSheets } from '../../build/conditional-sheets.ts';
import { nodeConfig } from '../../build/vite.node.ts';
import { rendererConfig } from '../../build/vite.renderer.ts';
import { filesUnder } from '../support/files-under.ts';

const root = resolve(import.meta.dirname, '../..');
const fixed = ['cheerful and in good spirits', 'How often do you have a drink containing alcohol'];
const others = ['Little interest or pleasure in doing things', 'In the past 4 weeks, about how often did you feel'];

test('measures with a licence of their own are in the program, and left out by a flag', async () => {
  const leftOut = conditionalSheets(root);
  expect(leftOut.sort()).toEqual(['audit-c', 'who-5']);
  const scratch = mkdtempSync(join(tmpdir(), 'footbridge-build-'));
  try {
    const [whole, less] = [join(scratch, 'whole'), join(scratch, 'less')];
    for (const [outDir, ids] of [[whole, []], [less, leftOut]] as const) {
      const page = rendererConfig(root, false, ids);
      const vault = nodeConfig(root, { entry: 'electron/vault/main.ts', out: '', file: 'vault.mjs', format: 'es' }, ids);
      await build({ ...page, build: { ...page.build, outDir } });
      await build({ ...vault, build: { ...vault.build, outDir } });
    }
    const text = (folder: string) => filesUnder(folder, /\.m?js$/).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(readdirSync(less)).toContain('vault.mjs');
    for (const words of fixed) {
      expect(text(whole).filter((file) => file.includes(words)).length).toBeGreaterThanOrEqual(2);
      expect(text(less).filter((file) => file.includes(words))).toEqual([]);
    }
    for (const words of others) expect(text(less).filter((file) => file.includes(words)).length).toBeGreaterThanOrEqual(2);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
