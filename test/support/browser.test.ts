import { describe, expect, test } from 'vitest';
import { findBrowser, usualPlaces, type BrowserSearch } from './browser.ts';

/** A machine with these programs, and what its installers would add. */
function machine({ programs = [], installs = [], broken = [], chosen }: { programs?: string[]; installs?: string[][]; broken?: string[]; chosen?: string }) {
  const present = new Set(programs);
  const tried: number[] = [];
  const said: string[] = [];
  const search: BrowserSearch = {
    chosen,
    playwrightsOwn: () => '/own/chrome',
    usualPlaces: () => ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    isProgram: (path) => present.has(path),
    starts: (path) => !broken.includes(path),
    installers: installs.map((paths, index) => () => {
      tried.push(index);
      for (const path of paths) present.add(path);
    }),
    say: (text) => said.push(text),
  };
  return { search, tried, said };
}

describe('the browser for the stand-in', () => {
  test('is the chosen one, else Playwright’s own, else one in a usual place, and nothing is installed then', () => {
    const programs = ['/mine', '/own/chrome', '/usr/bin/chromium'];
    const { search, tried, said } = machine({ programs, installs: [['/x']] });
    expect(findBrowser({ ...search, chosen: '/mine' })).toBe('/mine');
    expect(findBrowser(search)).toBe('/own/chrome');
    expect(findBrowser(machine({ programs, broken: ['/own/chrome'] }).search)).toBe('/usr/bin/chromium');
    expect([tried, said]).toEqual([[], []]);
  });

  test('a chosen one that is not there is said, rather than another taken', () => {
    expect(() => findBrowser(machine({ programs: ['/usr/bin/chromium'], chosen: '/nowhere' }).search)).toThrow('"/nowhere", which is not a program');
  });

  test('is installed where there is none, in the cheapest way that works', () => {
    const downloaded = machine({ installs: [['/own/chrome'], ['/usr/bin/chromium']] });
    expect(findBrowser(downloaded.search)).toBe('/own/chrome');
    expect(downloaded.tried).toEqual([0]);
    expect(downloaded.said).toEqual(['No browser found. Trying to install one …']);
    const packaged = machine({ installs: [[], ['/usr/bin/chromium']] });
    expect(findBrowser(packaged.search)).toBe('/usr/bin/chromium');
    const withoutLibraries = machine({ installs: [['/own/chrome'], ['/usr/bin/chromium']], broken: ['/own/chrome'] });
    expect(findBrowser(withoutLibraries.search)).toBe('/usr/bin/chromium');
    expect(withoutLibraries.tried).toEqual([0, 1]);
  });

  test('where none can be had, one sentence says what to install', () => {
    expect(() => findBrowser(machine({ installs: [[], []] }).search)).toThrow(/^Footbridge needs a browser .* please install Chromium, Google Chrome or Microsoft Edge, then run this again\.$/);
  });

  test('usual places of three systems', () => {
    expect(usualPlaces('linux', { PATH: '/a:/b:' })).toEqual(expect.arrayContaining(['/a/chromium', '/b/google-chrome', '/snap/bin/chromium', '/usr/bin/microsoft-edge']));
    expect(usualPlaces('darwin', {})[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:/P' })).toHaveLength(3);
  });
});
