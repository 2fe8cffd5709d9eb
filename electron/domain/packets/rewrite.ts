import type { Answer, Answers, Feeling } from '../worksheets/answers.ts';
import type { EntryContent } from '../entries/entry.ts';

/** What a `choice-among` answer begins with where it names a line of the person's own; it is cut to 80 letters. */
export function ownChoice(line: string): string {
  return `~${line}`.slice(0, 80);
}

/** Turns one of the person's texts into another. */
export type Rewrite = (text: string) => string;

function feelings(list: readonly Feeling[], rewrite: Rewrite): Feeling[] {
  return list.map((feeling) => (feeling.own ? { ...feeling, word: rewrite(feeling.word).slice(0, 80) || '…' } : feeling));
}

function answer(given: Answer, rewrite: Rewrite, choose: Rewrite): Answer {
  switch (given.kind) {
    case 'text':
      return { ...given, text: rewrite(given.text).slice(0, 50_000) };
    case 'list':
      return { ...given, lines: given.lines.map((line) => ({ ...line, text: rewrite(line.text).slice(0, 2_000) })) };
    case 'feelings':
      return { ...given, feelings: feelings(given.feelings, rewrite) };
    case 'table':
      return { ...given, rows: given.rows.map((row) => ({ ...row, cells: mapValues(row.cells, (cell) => (typeof cell === 'string' ? rewrite(cell).slice(0, 20_000) : cell)) })) };
    case 'multi':
      return { ...given, own: given.own.map((line) => rewrite(line).slice(0, 2_000)) };
    case 'choice':
      return { ...given, chosen: given.chosen && choose(given.chosen), ...(given.own === undefined ? {} : { own: rewrite(given.own).slice(0, 2_000) }) };
    case 'number':
    case 'pair':
    case 'datetime':
    case 'date':
    case 'time':
    case 'links':
      return given;
  }
}

function mapValues<T>(object: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Rewrites every text in answers. */
export function rewriteAnswers(given: Answers, rewrite: Rewrite): Answers {
  const lines = Object.values(given).flatMap((one) => (one.kind === 'multi' ? one.own : []));
  const choose: Rewrite = (chosen) => {
    if (!chosen.startsWith('~')) return chosen;
    // By the whole line where it is there: what was cut off may have been the rest of a name.
    return ownChoice(rewrite(lines.find((line) => ownChoice(line) === chosen) ?? chosen.slice(1)));
  };
  return mapValues(given, (one) => answer(one, rewrite, choose));
}

/** Rewrites every text of the person's in a content, wherever it stands; none grows over its field's limit. */
export function rewriteContent(content: EntryContent, rewrite: Rewrite): EntryContent {
  const common = {
    tags: [...new Set(content.tags.map((tag) => rewrite(tag).slice(0, 40).trim()).filter(Boolean))],
    privateNote: rewrite(content.privateNote).slice(0, 20_000),
  };
  switch (content.kind) {
    case 'journal':
      return {
        ...content,
        ...common,
        title: rewrite(content.title).slice(0, 200),
        text: rewrite(content.text).slice(0, 200_000),
        feelings: feelings(content.feelings, rewrite),
      };
    case 'check-in':
      return { ...content, ...common, line: rewrite(content.line).slice(0, 1_000), feelings: feelings(content.feelings, rewrite) };
    case 'worksheet':
      return {
        ...content,
        ...common,
        answers: rewriteAnswers(content.answers, rewrite),
        looks: content.looks.map((look) => ({ ...look, answers: rewriteAnswers(look.answers, rewrite) })),
      };
  }
}
