import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import type { Block } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BlockBody } from './block-body.tsx';
import { hasWords } from './block-state.ts';

/** Blocks of the session sheet, as far as they were ticked. */
export function SaidBlocks({ blocks, sheet }: { blocks: readonly Block[]; sheet: SheetValue }) {
  const t = useText();
  return blocks.filter((block) => hasWords(block, sheet)).map((block) => (
    <section key={block} className="together-block" aria-label={t(`sessions.block.${block}`)}>
      <h2 className="label">{t(`sessions.block.${block}`)}</h2>
      <BlockBody block={block} sheet={sheet} />
    </section>
  ));
}

export function NothingHere() {
  return <p className="together-nothing">{useText()('sessions.nothing-here')}</p>;
}
