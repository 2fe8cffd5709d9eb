import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { countText, fleschKincaid, inflesz } from '../../worksheets/readability.ts';
import { filesUnder } from '../../support/files-under.ts';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** A message as it may stand on the screen: one sentence for each choice. */
function readings(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (so, element) => {
      const next = ((): string[] => {
        if (element.type === TYPE.literal) return [element.value];
        if (element.type === TYPE.tag) return readings(element.children);
        if (element.type === TYPE.select || element.type === TYPE.plural) return Object.values(element.options).flatMap((option) => readings(option.value));
        return [element.type === TYPE.pound || element.type === TYPE.number ? '3' : 'one'];
      })();
      return so.flatMap((start) => next.map((end) => start + end)).slice(0, 8);
    },
    [''],
  );
}

function texts(file: string): string[] {
  return Object.values(JSON.parse(readFileSync(resolve(renderer, file), 'utf8')) as Record<string, string>).flatMap((text) => readings(parse(text)));
}

const catalogues = filesUnder(renderer, /\/messages\.(en|es)\.json$/u);

describe('words of the window can be read at 11 to 13', () => {
  test.each(catalogues)('%s', (file) => {
    const language = file.endsWith('.en.json') ? 'en' : 'es';
    const counts = countText(texts(file), language);
    if (counts.words < 100) return;
    expect(counts.words / counts.sentences).toBeLessThanOrEqual(15);
    if (language === 'en') expect(fleschKincaid(counts)).toBeLessThanOrEqual(file.includes('/help/') ? 6 : 8);
    else expect(inflesz(counts)).toBeGreaterThanOrEqual(file.includes('/help/') ? 65 : 55);
  });
});
