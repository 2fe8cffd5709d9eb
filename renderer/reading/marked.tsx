import type { SearchHit } from '../../electron/contract/entry-calls.ts';

/** A found word in its sentence. */
export function HitLine({ hit }: { hit: SearchHit }) {
  return (
    <>
      {hit.before}
      <mark>{hit.match}</mark>
      {hit.after}
    </>
  );
}

/** The text with the first occurrence of the match marked, when it is there. */
export function Marked({ text, match }: { text: string; match: string | null }) {
  const at = match === null || match === '' ? -1 : text.indexOf(match);
  if (match === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{match}</mark>
      {text.slice(at + match.length)}
    </>
  );
}
