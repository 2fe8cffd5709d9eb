import { expect, test } from 'vitest';
import { grantFile, grantFolder, safeName, withExtension } from '../../electron/shell/grants.ts';

const none = (): boolean => false;

test('a missing ending is added, a present one left as it is', () => {
  expect(withExtension('/a/week', 'packet', none)).toBe('/a/week.footbridge');
  expect(withExtension('/a/week.FOOTBRIDGE', 'packet', none)).toBe('/a/week.FOOTBRIDGE');
  expect(withExtension('/a/v1.2', 'pdf', none)).toBe('/a/v1.2.pdf');
  expect(withExtension('/a/all', 'json', none)).toBe('/a/all.json');
  expect(withExtension('/a/key', 'recovery-key', none)).toBe('/a/key.txt');
});

test('a name that the dialog did not ask about is never overwritten', () => {
  const taken = new Set(['/a/week.pdf', '/a/week 2.pdf']);
  expect(withExtension('/a/week', 'pdf', (path) => taken.has(path))).toBe('/a/week 3.pdf');
  // Typed with its ending, the dialog has asked.
  expect(withExtension('/a/week.pdf', 'pdf', (path) => taken.has(path))).toBe('/a/week.pdf');
});

test.each([
  ['week.pdf', 'week.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['a:b*c?', 'a b c.pdf'],
  ['...', 'file.pdf'],
  ['', 'file.pdf'],
  ['línea ñ', 'línea ñ.pdf'],
])('suggested %j becomes %j', (suggested, name) => {
  expect(safeName(suggested, 'pdf')).toBe(name);
});

test('a window learns a file’s base name and its folder, a folder’s whole path, and a token that is new each time', () => {
  const file = grantFile('/home/me/x.pdf');
  expect(file.grant).toMatchObject({ label: 'x.pdf', folder: '/home/me' });
  expect(grantFolder('/media/stick').grant.label).toBe('/media/stick');
  expect(grantFile('/home/me/x.pdf').grant.token).not.toBe(file.grant.token);
  expect(file.grant.token.length).toBeLessThanOrEqual(80);
});
