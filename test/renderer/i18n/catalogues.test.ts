import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../support/files-under.ts';

const renderer = resolve(import.meta.dirname, '../../../renderer');
const english = filesUnder(renderer, /\/messages\.en\.json$/u);

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(resolve(renderer, file), 'utf8')) as Record<string, string>;
}

const all = Object.assign({}, ...english.map(read)) as Record<string, string>;

/** The kit and the frame share a catalogue; so do the worksheets and the track. */
const beginnings: Record<string, RegExp> = { i18n: /^(app|ui)\./u, worksheet: /^(worksheet|track)\./u };

/** Names of arguments and tags, with the kind of each. */
function holes(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(`${element.type === TYPE.tag ? '<' : ''}${element.value}`);
    if (element.type === TYPE.tag) holes(element.children, found);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) holes(option.value, found);
    }
  }
  return found;
}

describe.each(english)('%s', (file) => {
  const en = read(file);
  const es = read(file.replace('.en.json', '.es.json'));

  test('no key stands there twice: the second would take the place of the first without a word', () => {
    for (const language of ['en', 'es']) {
      const keys = [...readFileSync(resolve(renderer, file.replace('.en.json', `.${language}.json`)), 'utf8').matchAll(/^\s*"([^"]+)":/gmu)].map((match) => match[1]);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  test('both languages have the same keys', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  test('both languages have the same placeholders, and both can be read', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, [...holes(parse(es[key] ?? ''))].sort()]).toEqual([key, [...holes(parse(text))].sort()]);
    }
  });

  test('keys begin with the name of their place, and none is empty', () => {
    const folder = basename(dirname(file));
    for (const [key, text] of [...Object.entries(en), ...Object.entries(es)]) {
      expect(key).toMatch(beginnings[folder] ?? new RegExp(`^${folder}\\.`, 'u'));
      expect([key, text.trim()]).not.toEqual([key, '']);
    }
  });
});

describe('keys in the code', () => {
  const sources = filesUnder(renderer, /\.tsx?$/u).map((file) => ({ file, text: readFileSync(resolve(renderer, file), 'utf8') }));

  test('each key that stands in the code is in the catalogues', () => {
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:t\(|id=|id: )\s*'([a-z][a-z-]*\.[a-z0-9.-]+)'/gu), ...text.matchAll(/<Say id="([^"]+)"/gu)]
        .map((match) => match[1] ?? '')
        .filter((key) => !Object.hasOwn(all, key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('each key built in the code has keys that begin and end like it', () => {
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bt\(\s*`([a-z][a-z-]*\.[^`$]*)\$\{[^}]*\}([^`$]*)`/gu)]
        .filter(([, start = '', end = '']) => !Object.keys(all).some((key) => key.startsWith(start) && key.endsWith(end)))
        .map(([whole]) => `${file}: ${whole}`),
    );
    expect(missing).toEqual([]);
  });

  test('each key of the catalogues is used somewhere', () => {
    const code = sources.map(({ text }) => text).join('\n');
    const starts = [...code.matchAll(/`([a-z][a-z-]*\.[^`$]*)\$\{/gu)].map((match) => match[1] ?? '');
    const unused = Object.keys(all).filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !starts.some((start) => key.startsWith(start)) && !code.includes(`'${key.replace(/\.(what|do)$/u, '')}'`));
    expect(unused).toEqual([]);
  });
});
