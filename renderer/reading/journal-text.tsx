import { textBlocks, type TextBlock } from './text-blocks.ts';

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  const items = block.items.map((item, index) => <li key={index}>{item}</li>);
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

/** A person's text, with its paragraphs, line breaks and lists. */
export function JournalText({ text }: { text: string }) {
  return (
    <div className="reading-text">
      {textBlocks(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}
