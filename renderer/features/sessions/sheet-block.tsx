import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import type { Block } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { BlockBody } from './block-body.tsx';

type Props = { block: Block; sheet: SheetValue; ticked: boolean; fixed: boolean; onTick: (to: boolean) => void };

export function SheetBlock({ block, sheet, ticked, fixed, onTick }: Props) {
  const t = useText();
  const name = t(`sessions.block.${block}`);
  return (
    <section className="session-block" aria-label={name}>
      <h2 className="session-tick">
        <Checkbox label={<><span className="visually-hidden">{t('sessions.tick')} </span>{name}</>} checked={ticked} disabled={fixed} onChange={onTick} />
      </h2>
      <div className="session-says"><BlockBody block={block} sheet={sheet} /></div>
    </section>
  );
}
