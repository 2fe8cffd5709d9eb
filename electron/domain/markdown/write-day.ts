import { Document, isCollection, isMap, isSeq } from 'yaml';
import { struckWhen } from '../packets/strike.ts';
import type { Labels } from '../exports/labels.ts';
import type { DayFront } from './front.ts';
import { writeEntry, type Leaving } from './write-entry.ts';

/** Where an entry's file is inside the folder: `2026/2026-11-24.md`, under `trash/` when it lies in the trash. */
export function dayPath({ record: { current } }: Leaving): string {
  const { at } = current.content.when;
  const day = at.slice(0, 10);
  const name = at === struckWhen.at ? 'undated.md' : `${day.slice(0, 4)}/${day}.md`;
  return current.trashedAt === null ? name : `trash/${name}`;
}

/** Nothing is folded or set in blocks: the folding of long texts with line ends and spaces does not read back as it was. */
const oneLineEach = { lineWidth: 0, minContentWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 1e9 } as const;

/** What belongs together stands on one line: each of an entry's members, each of its sections. */
function setOnLines(entry: unknown): void {
  if (!isMap(entry)) return;
  for (const { key, value } of entry.items) {
    const parts = String(key) === 'sections' && isSeq(value) ? value.items : [value];
    for (const part of parts) if (isCollection(part)) part.flow = true;
  }
}

/** Front matter in YAML 1.2; every text on one line, in double quotes where it needs them. */
export function frontMatter(front: unknown): string {
  const document = new Document(front, { aliasDuplicateObjects: false });
  const entries = document.get('entries');
  if (isSeq(entries)) entries.items.forEach(setOnLines);
  return `---\n${document.toString(oneLineEach)}---\n`;
}

function inOrder(a: Leaving, b: Leaving): number {
  const [left, right] = [a, b].map(({ record: { id, current } }) => `${current.content.when.at} ${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The file of one day: `entries` are all of one `dayPath`. The same entries give the same text. */
export function writeDay(entries: readonly Leaving[], labels: Labels): string {
  const sorted = [...entries].sort(inOrder);
  const written = sorted.map((entry) => writeEntry(entry, labels));
  const at = sorted[0]?.record.current.content.when.at ?? struckWhen.at;
  const date = at === struckWhen.at ? null : at.slice(0, 10);
  const front: DayFront = { format: 'footbridge-day', version: 1, date, language: labels.language, entries: written.map((one) => one.front) };
  return `${frontMatter(front)}\n# ${date ?? labels.words.leftOut}\n\n${written.flatMap(({ lines }) => lines).join('\n')}`;
}
