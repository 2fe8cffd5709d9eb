import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPageRequest, fileForUrl } from '../../electron/shell/page-files.ts';

let base = '';
let folder = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'page-'));
  folder = join(base, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a b.js'), 'one');
  writeFileSync(join(folder, 'assets', 'data.bin'), 'two');
  writeFileSync(join(base, 'secret.js'), 'secret');
  symlinkSync(join(base, 'secret.js'), join(folder, 'assets', 'out.js'));
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

const get = (url: string, method = 'GET'): Promise<Response> => answerPageRequest(new Request(url, { method }), folder);

test('serves the page and its parts with their types', async () => {
  expect((await get('app://footbridge/')).headers.get('content-type')).toMatch(/^text\/html/);
  const script = await get('app://footbridge/assets/a%20b.js?x#y');
  expect(script.status).toBe(200);
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(await script.text()).toBe('one');
});

test.each([
  'app://footbridge/../secret.js',
  'app://footbridge/%2e%2e/secret.js',
  'app://footbridge/..%2fsecret.js',
  'app://footbridge/..%5csecret.js',
  'app://footbridge/assets/%2e%2e/%2e%2e/secret.js',
  'app://footbridge/assets/out.js',
  'app://footbridge/assets/data.bin',
  'app://footbridge/assets/none.js',
  'app://footbridge/%00.js',
  'app://footbridge/%',
  'app://elsewhere/index.html',
  'https://footbridge/index.html',
])('refuses %s', async (url) => {
  const response = await get(url);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).toBe('');
});

test('refuses every method but GET', async () => {
  expect((await get('app://footbridge/index.html', 'POST')).status).toBe(403);
});

test('no address leads out of the folder', () => {
  const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', '%5c', 'a', '%00', 'C:', ' ', '%252e');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileForUrl(`app://footbridge/${pieces.join('')}`, '/app/dist');
      expect(file === null || file.startsWith('/app/dist/')).toBe(true);
    }),
  );
});

test('the policy lets nothing in from elsewhere and nothing run that is not a file of ours', async () => {
  const policy = (await get('app://footbridge/index.html')).headers.get('content-security-policy') ?? '';
  const rules = policy.split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("script-src 'self'");
  expect(rules).toContain("connect-src 'none'");
  expect(rules).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
