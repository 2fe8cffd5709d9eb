import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PlanSaid, PlanToday } from '../../electron/contract/plan-calls.ts';
import { answersIn, planAnswers, saidNow, type PlanAnswer, type SaidNow } from '../../electron/domain/plans/plan-answers.ts';
import { useFlush } from '../app/flushers.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleChip } from '../ui/chip.tsx';
import { TextField } from '../ui/field.tsx';
import { usePlanActions } from './use-plan-actions.ts';
import { usePlanWords } from './use-plan-words.ts';
import './plans.css';

const nothing: PlanSaid = { state: 'open', inTheWay: [], own: [], note: '', entry: null };

type Said = Omit<SaidNow, 'entry'>;

type Props = {
  item: Pick<PlanToday, 'plan' | 'on' | 'task'>;
  said: PlanSaid | null;
  /** What more can be said is there at once, where an answer was given already. */
  open?: boolean;
  /** Something was said of it now. */
  onSaid?: () => void;
  /** The person has no more to say of it. */
  onClose?: () => void;
};

/** Five equal answers. One says that something got in the way: it goes with any of the others, or stands alone. Every press is kept at once. */
export function PlanAnswers({ item, said: known, open: begin = false, onSaid, onClose }: Props) {
  const t = useText();
  const { say } = usePlanActions();
  const [said, setSaid] = useState(known ?? nothing);
  const [open, setOpen] = useState(begin && known !== null);
  const stand = answersIn(said);

  async function answer(one: PlanAnswer, on: boolean) {
    const before = said;
    const now: Said = one !== 'hindered' ? { state: on ? one : 'open' } : on ? { hindered: true } : { hindered: false };
    const after = saidNow(said, now);
    setSaid(after);
    const some = answersIn(after).length > 0;
    setOpen(some);
    if (some) onSaid?.();
    if (!(await say(item, now))) setSaid(before);
  }

  async function add(change: Said): Promise<void> {
    const before = said;
    setSaid(saidNow(before, change));
    // What was not kept is not shown as kept; a word stays in its field, and is kept at the next chance.
    if (!(await say(item, change))) setSaid(before);
  }

  return (
    <div className="plan-answers">
      <div className="chips" role="group" aria-label={t('reading.plan.answers', { task: item.task })}>
        {planAnswers.map((one) => (
          <ToggleChip key={one} on={stand.includes(one)} onChange={(on) => void answer(one, on)}>
            {t(`reading.plan.say.${one}`)}
          </ToggleChip>
        ))}
      </div>
      {open && <MoreOfIt said={said} way={stand.includes('hindered')} onChange={add} onClose={() => { setOpen(false); onClose?.(); }} />}
    </div>
  );
}

/** How long after the last key a word is kept, in milliseconds. */
const pause = 700;

/** It comes up under the answers, and takes no focus: it may be left alone. What got in the way is asked where something did. */
function MoreOfIt({ said, way, onChange, onClose }: { said: PlanSaid; way: boolean; onChange: (change: Said) => Promise<void>; onClose: () => void }) {
  const t = useText();
  const { options } = usePlanWords();
  const [note, setNote] = useState(said.note);
  const latest = useRef({ note, kept: said.note, onChange });
  useEffect(() => { latest.current = { note, kept: said.note, onChange }; });
  // A word that was typed is kept also where the page is left, or locked, from within it.
  useEffect(() => () => {
    const { note: typed, kept, onChange: keep } = latest.current;
    if (typed.trim() !== kept) void keep({ note: typed.trim() });
  }, []);
  const keep = useEffectEvent(() => {
    if (note.trim() !== said.note) void onChange({ note: note.trim() });
  });
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => { clearTimeout(timer); };
  }, [note]);
  useFlush(async () => {
    if (note.trim() !== said.note) await onChange({ note: note.trim() });
  });

  return (
    <div className="plan-more">
      {way && (
        <fieldset className="group">
          <legend>{t('reading.plan.way')}</legend>
          <div className="chips">
            {options.map(({ id, text }) => (
              <ToggleChip key={id} on={said.inTheWay.includes(id)} onChange={(on) => void onChange({ hindered: true, inTheWay: on ? [...said.inTheWay, id] : said.inTheWay.filter((one) => one !== id) })}>
                {text}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      )}
      <TextField words label={t('reading.plan.note')} maxLength={2_000} value={note} onChange={(event) => { setNote(event.target.value); }} onBlur={() => { if (note.trim() !== said.note) void onChange({ note: note.trim() }); }} />
      <div>
        <Button onClick={onClose}>{t('reading.plan.fine')}</Button>
      </div>
    </div>
  );
}
