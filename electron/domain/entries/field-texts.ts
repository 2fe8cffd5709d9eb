import type { Answer, Answers, Feeling, TableRow } from '../worksheets/answers.ts';
import type { EntryContent } from './entry.ts';

/** One searchable text of an entry and the field it stands in. Ids as in the contract's `searchHit`. */
export type FieldText = { field: string; text: string };

/** The vocabulary's words for a key such as `fear.anxious`, in every language; undefined when the key is not known. */
export type FeelingWords = (key: string) => string | undefined;

function feelingText(feelings: readonly Feeling[], words: FeelingWords): string {
  return feelings.map((feeling) => (feeling.own ? feeling.word : (words(feeling.word) ?? ''))).filter(Boolean).join(', ');
}

function rowText(row: TableRow): string {
  return Object.values(row.cells).filter((cell) => typeof cell === 'string' && cell !== '').join(' · ');
}

function answerTexts(answer: Answer, words: FeelingWords): string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text];
    case 'list':
      return answer.lines.map((line) => line.text);
    case 'table':
      return answer.rows.map(rowText);
    case 'multi':
      return answer.own;
    case 'feelings':
      return [feelingText(answer.feelings, words)];
    case 'choice':
      return [answer.own ?? ''];
    case 'number':
    case 'pair':
    case 'datetime':
    case 'date':
    case 'time':
    case 'links':
      return [];
  }
}

function answersTexts(answers: Answers, words: FeelingWords): FieldText[] {
  return Object.entries(answers).flatMap(([field, answer]) => answerTexts(answer, words).map((text) => ({ field, text })));
}

function ownTexts(content: EntryContent, words: FeelingWords): FieldText[] {
  switch (content.kind) {
    case 'journal':
      return [
        { field: 'title', text: content.title },
        { field: 'text', text: content.text },
        { field: 'feelings', text: feelingText(content.feelings, words) },
      ];
    case 'check-in':
      return [
        { field: 'line', text: content.line },
        { field: 'feelings', text: feelingText(content.feelings, words) },
      ];
    case 'worksheet':
      return [...answersTexts(content.answers, words), ...content.looks.flatMap((look) => answersTexts(look.answers, words))];
  }
}

/**
 * Every text of an entry that a search looks through: what the person wrote, own feelings, the vocabulary's words for feelings,
 * tags, the private note. Empty texts are left out; texts are composed (NFC), so that folding keeps their length.
 */
export function fieldTexts(content: EntryContent, words: FeelingWords): FieldText[] {
  return [...ownTexts(content, words), { field: 'tags', text: content.tags.join(', ') }, { field: 'note', text: content.privateNote }]
    .filter(({ text }) => text !== '')
    .map(({ field, text }) => ({ field, text: text.normalize('NFC') }));
}
