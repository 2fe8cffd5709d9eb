import { useState } from 'react';
import type { ShownItem } from '../../../electron/contract/assign-calls.ts';
import { isOver } from '../../../electron/domain/plans/occasions.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AssignedPlan } from '../../reading/assigned-item.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { PlanTimesFields } from '../../worksheet/plan-times-fields.tsx';
import { PlanWordsFields } from '../../worksheet/plan-words-fields.tsx';
import type { Lack, Mine } from './accept-state.ts';

const words = ['task', 'why', 'what', 'first_step', 'where', 'how_long', 'with_whom', 'obstacles'];
/** Below 7 the sheet itself asks what would make it smaller (clinical reference W35). */
const how = ['confidence', 'smaller', 'smaller_version'];

type Props = { item: ShownItem; mine: Mine; onChange: (change: Partial<Mine>) => void };

/** Its plan as the person has it, and the way to change it. */
export function ItemPlan({ item, mine, lacks, onChange }: Props & { lacks: readonly Lack[] }) {
  const t = useText();
  const { today } = useDates();
  const [changing, setChanging] = useState(false);
  // It stays open while what is missing is being written.
  if (lacks.length > 0 && !changing) setChanging(true);
  const open = changing;
  const fault = lacks.find(({ what }) => what !== 'task');
  const task = mine.answers['task']?.kind === 'text' ? mine.answers['task'].text : '';
  return (
    <div className="stack">
      {!open && task !== (item.answers.task?.text ?? '') && <p className="words">{t('accept.your-words', { task })}</p>}
      {open ? (
        <div className="stack wide">
          <PlanTimesFields times={mine.times} fault={fault === undefined ? null : t(`worksheet.times.fault.${fault.what}`)} onChange={(times) => { onChange({ times }); }} />
          {lacks.some(({ what }) => what === 'task') && <p className="accept-lack" role="alert">{t('accept.lack-task')}</p>}
          <PlanWordsFields answers={mine.answers} fields={words} onChange={(answers) => { onChange({ answers }); }} />
        </div>
      ) : (
        <AssignedPlan times={mine.times} answers={mine.answers} />
      )}
      {!open && isOver(mine.times, today) && <p className="note">{t('accept.over')}</p>}
      <div className="row">
        <Button look="quiet" flush aria-expanded={open} onClick={() => { setChanging(!open); }}>{t(open ? 'accept.changed' : 'accept.change')}</Button>
      </div>
    </div>
  );
}

/** Whether to take it on, how sure one is of it, and whether to be reminded. */
export function ItemChoice({ item: { missing, taken, remind }, mine, onChange }: Props) {
  const t = useText();
  if (taken) return <p className="accept-here">{t('accept.taken')}</p>;
  if (missing) return null;
  return (
    <div className="stack accept-choice">
      {mine.take && (
        <>
          <PlanWordsFields answers={mine.answers} fields={how} onChange={(answers) => { onChange({ answers }); }} />
          <Checkbox label={t('accept.remind')} hint={t(remind ? 'accept.remind.suggested' : 'accept.remind.hint')} checked={mine.remind} onChange={(on) => { onChange({ remind: on }); }} />
        </>
      )}
      <div className="accept-take"><Checkbox label={t('accept.take')} checked={mine.take} onChange={(take) => { onChange({ take }); }} /></div>
    </div>
  );
}
