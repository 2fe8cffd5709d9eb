/** A person's text as they wrote it: blank lines part paragraphs, single line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((part, index) => (
      <p key={index} className="ws-words">
        {part}
      </p>
    ));
}
