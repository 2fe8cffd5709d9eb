import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import { entryFields, type FieldPart } from '../exports/entry-fields.ts';
import { fieldLabel, type Labels } from '../exports/labels.ts';
import type { EntryRecord } from '../records/record.ts';
import { checkOf } from './check.ts';
import type { FrontEntry, Section } from './front.ts';
import { encodeText, oneLabel } from './text-lines.ts';
import { drawAnswer } from './write-answer.ts';

/** An entry on its way out; `struck` names the fields that were left out of it. */
export type Leaving = { record: EntryRecord; struck: readonly string[] };

/** What stands under its heading directly. */
const headless: Readonly<Record<string, string>> = { journal: 'text', 'check-in': 'line', worksheet: '' };

function titleFitsHeading(title: string): boolean {
  return title !== '' && title === title.replace(/\s+/g, ' ').trim();
}

function headingOf(content: EntryContent, labels: Labels): string | null {
  if (content.kind === 'journal') return null;
  if (content.kind === 'check-in') return labels.words.checkIn;
  const sheet = labels.sheet(content.worksheet, content.version);
  const length = sheet?.words.lengths[content.length]?.name;
  return oneLabel([sheet?.words.name ?? content.worksheet, length].filter(Boolean).join(', '));
}

function headingText({ heading, lookAt }: FieldPart, labels: Labels): string {
  return oneLabel(lookAt === undefined ? heading : `${heading} (${labels.words.lookedAgain.toLowerCase()}, ${lookAt.slice(0, 10)})`);
}

/** The part of a sheet that says which it is and where the person stands in it. */
function sheetOf({ worksheet, version, length, state, lookOn, looks, help }: WorksheetContent): NonNullable<FrontEntry['sheet']> {
  return { worksheet, version, length, state, lookOn, looks: looks.map(({ at }) => at), ...(help === undefined ? {} : { help }) };
}

/** An entry's part of the front matter, and its lines, from its heading of level 2 on. */
export function writeEntry({ record, struck }: Leaving, labels: Labels): { front: FrontEntry; lines: string[] } {
  const { current, id, rev, parents, device, counter, created, source } = record;
  const { content } = current;
  const inHeading = content.kind === 'journal' && titleFitsHeading(content.title);
  const sections: Section[] = [];
  const lines: string[] = [];
  const sheet = content.kind === 'worksheet' ? labels.sheet(content.worksheet, content.version) : null;
  const under = headless[content.kind] ?? '';

  const fields = entryFields(content, labels).filter(({ part }) => !(part === 'title' && inHeading));
  for (const field of [...fields.filter(({ part }) => part === under), ...fields.filter(({ part }) => part !== under)]) {
    const drawn = drawAnswer(field.answer, labels, sheet, field.field ?? '');
    const heading = field.part === under ? null : headingText(field, labels);
    const where = field.part === undefined ? { field: field.field, ...(field.look === undefined ? {} : { look: field.look }) } : { part: field.part };
    sections.push({ heading, ...where, as: drawn.as });
    lines.push(...(heading === null ? [] : [`### ${heading}`]), '', ...drawn.lines, '');
  }
  const left = struck.filter((field) => field !== 'when').map((field) => fieldLabel(sheet, field));
  const title = content.kind === 'journal' && inHeading ? encodeText(content.title) : null;
  const heading = headingOf(content, labels);
  const time = content.when.at.slice(11);
  return {
    front: {
      id,
      kind: content.kind,
      when: content.when,
      heading,
      tags: content.tags,
      bring: content.bring,
      links: content.links,
      ...(content.kind === 'worksheet' ? { sheet: sheetOf(content) } : {}),
      sections,
      ...(struck.length === 0 ? {} : { leftOut: [...struck] }),
      record: { rev, parents, device, counter, created, saved: current.at, trashed: current.trashedAt, source },
      check: checkOf(content),
    },
    lines: [
      `## ${[time, heading ?? title].filter((part) => part !== null).join(' · ')}`,
      ...(sections[0]?.heading === null ? [] : ['']),
      ...lines,
      ...(left.length === 0 ? [] : [`### ${labels.words.leftOut}`, '', ...left.map((label) => `- ${oneLabel(label)}`), '']),
    ],
  };
}
