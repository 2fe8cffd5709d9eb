import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PlanSaid, PlanToday } from '../../electron/contract/plan-calls.ts';
import { useFlush } from '../app/flushers.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleChip } from '../ui/chip.tsx';
import { TextField } from '../ui/field.tsx';
import { usePlanActions } from './use-plan-actions.ts';
import { usePlanWords } from './use-plan-words.ts';
import './plans.css';

type Answer = Exclude<PlanSaid['state'], 'open'>;
const answers: readonly Answer[] = ['started', 'part', 'did', 'not_this_time'];
const nothing: PlanSaid = { state: 'open', inTheWay: [], own: [], note: '', entry: null };

type More = Partial<Pick<PlanSaid, 'inTheWay' | 'note'>>;

type Props = {
  item: Pick<PlanToday, 'plan' | 'on' | 'task'>;
  said: PlanSaid | null;
  /** What got in the way is there at once, where an answer was given already. */
  open?: boolean;
  /** Something was said of it now. */
  onSaid?: () => void;
  /** The person has no more to say of it. */
  onClose?: () => void;
};

/** Four equal answers; each may have what got in the way beside it, and a word. Every press is kept at once. */
export function PlanAnswers({ item, said: known, open: begin = false, onSaid, onClose }: Props) {
  const t = useText();
  const { say } = usePlanActions();
  const [said, setSaid] = useState(known ?? nothing);
  const [open, setOpen] = useState(begin && known !== null);

  async function answer(state: PlanSaid['state']) {
    const before = said;
    setSaid({ ...said, state });
    setOpen(state !== 'open');
    if (state !== 'open') onSaid?.();
    if (!(await say(item, { state }))) setSaid(before);
  }

  function add(change: More): Promise<boolean> {
    setSaid((before) => ({ ...before, ...change }));
    return say(item, change);
  }

  return (
    <div className="plan-answers">
      <div className="chips" role="group" aria-label={t('reading.plan.answers', { task: item.task })}>
        {answers.map((one) => (
          <ToggleChip key={one} on={said.state === one} onChange={(on) => void answer(on ? one : 'open')}>
            {t(`reading.plan.say.${one}`)}
          </ToggleChip>
        ))}
      </div>
      {open && <InTheWay said={said} onChange={add} onClose={() => { setOpen(false); onClose?.(); }} />}
    </div>
  );
}

/** How long after the last key a word is kept, in milliseconds. */
const pause = 700;

/** It comes up under the answer, and takes no focus: it may be left alone. */
function InTheWay({ said, onChange, onClose }: { said: PlanSaid; onChange: (change: More) => Promise<boolean>; onClose: () => void }) {
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
      <fieldset className="group">
        <legend>{t('reading.plan.way')}</legend>
        <div className="chips">
          {options.map(({ id, text }) => (
            <ToggleChip key={id} on={said.inTheWay.includes(id)} onChange={(on) => void onChange({ inTheWay: on ? [...said.inTheWay, id] : said.inTheWay.filter((one) => one !== id) })}>
              {text}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <TextField words label={t('reading.plan.note')} maxLength={2_000} value={note} onChange={(event) => { setNote(event.target.value); }} onBlur={() => { if (note.trim() !== said.note) void onChange({ note: note.trim() }); }} />
      <div>
        <Button onClick={onClose}>{t('reading.plan.fine')}</Button>
      </div>
    </div>
  );
}
