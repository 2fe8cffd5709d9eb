import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import type { AssignmentItem } from '../../../electron/domain/assignments/assignment.ts';
import { asAnswers, asItemAnswers } from '../../../electron/domain/assignments/item-words.ts';
import { timesFault } from '../../../electron/domain/assignments/times-fault.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PlanTimesFields } from '../../worksheet/plan-times-fields.tsx';
import { PlanWordsFields } from '../../worksheet/plan-words-fields.tsx';
import { CopyPart } from './copy-part.tsx';
import { copyIn } from './draft-parts.ts';
import type { ChangeDraft } from './use-assign-draft.ts';
import { useDoesName } from './use-does-name.ts';

const first = ['task', 'why'];
const then = ['where', 'how_long', 'obstacles'];
const more = ['what', 'first_step', 'with_whom'];

type Props = {
  n: number;
  of: number;
  item: AssignmentItem;
  draft: AssignmentDraft;
  who: string;
  onChange: (change: Partial<AssignmentItem>) => void;
  onDraft: ChangeDraft;
  /** To the editor, with this copy of a sheet. */
  onCopy: (sheet: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One thing to do: what is opened for it, and its plan. */
export function ItemEditor({ n, of, item, draft, who, onChange, onDraft, onCopy, onMove, onRemove }: Props) {
  const t = useText();
  const copy = copyIn(draft, item);
  const name = useDoesName(item.does, copy);
  const answers = asAnswers(item.answers);
  const fault = timesFault(item.times);
  const fields = (ids: readonly string[]) => <PlanWordsFields answers={answers} fields={ids} onChange={(next) => { onChange({ answers: asItemAnswers(next) }); }} />;
  return (
    <li className="assign-item card" aria-labelledby={`assign-${String(n)}`}>
      <div className="row apart">
        <h2 className="section" id={`assign-${String(n)}`} tabIndex={-1}>{t('assign.item', { n, of, name })}</h2>
        <span className="assign-tools">
          <Button look="icon" data-move="-1" aria-label={t('assign.up', { n })} aria-disabled={n === 1} onClick={() => { if (n > 1) onMove(-1); }}><Icon name="up" /></Button>
          <Button look="icon" data-move="1" aria-label={t('assign.down', { n })} aria-disabled={n === of} onClick={() => { if (n < of) onMove(1); }}><Icon name="down" /></Button>
          <Button look="icon" aria-label={t('assign.remove', { n })} onClick={onRemove}><Icon name="close" /></Button>
        </span>
      </div>
      {item.does?.is === 'sheet' && <CopyPart n={n} does={item.does} copy={copy} name={name} who={who} onDraft={onDraft} onCopy={onCopy} />}
      {fields(first)}
      <PlanTimesFields times={item.times} fault={fault === null ? null : t(`worksheet.times.fault.${fault}`)} onChange={(times) => { onChange({ times }); }} />
      {fields(then)}
      <Fold summary={t('assign.more', { n })}>
        <div className="stack wide">
          {fields(more)}
          <Checkbox label={t('assign.remind')} hint={t('assign.remind.hint')} checked={item.remind} onChange={(remind) => { onChange({ remind }); }} />
        </div>
      </Fold>
    </li>
  );
}
