import { textBlocks } from './text-blocks.ts';
import './reading.css';

/** What a person wrote, as they wrote it: paragraphs, line breaks, lists. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="reading-prose">
      {textBlocks(text).map((block, index) => {
        if (block.kind === 'paragraph') return <p key={index} dir="auto">{block.text}</p>;
        const items = block.items.map((item, at) => <li key={at}><bdi>{item}</bdi></li>);
        return block.ordered ? <ol key={index} start={block.start}>{items}</ol> : <ul key={index}>{items}</ul>;
      })}
    </div>
  );
}
