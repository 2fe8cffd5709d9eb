import type { SearchHit } from '../../electron/contract/entry-calls.ts';
import { markWords } from './mark-words.ts';

/** A text with the searched words marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return markWords(text, words).map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text));
}

/** A found word in its sentence, with the other words that were searched for. */
export function HitLine({ hit, words }: { hit: SearchHit; words: readonly string[] }) {
  return (
    <>
      <Marked text={hit.before} words={words} />
      <mark>{hit.match}</mark>
      <Marked text={hit.after} words={words} />
    </>
  );
}
