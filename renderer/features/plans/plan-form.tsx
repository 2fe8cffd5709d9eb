import { useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { shortcut } from '../../app/platform.ts';
import { useRouter } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { realTimers } from '../../app/timers.ts';
import { useKeeper } from '../../app/use-keeper.ts';
import { useLetGo } from '../../app/use-let-go.ts';
import { useText } from '../../i18n/use-text.tsx';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { focusPlanFault } from '../../worksheet/plan-fault.ts';
import { PlanTimesFields } from '../../worksheet/plan-times-fields.tsx';
import { PlanWordsFields } from '../../worksheet/plan-words-fields.tsx';
import { useGoOnKey } from '../../worksheet/use-go-on-key.ts';
import { DoesField } from './does-field.tsx';
import { missingIn } from './missing.ts';
import { createPlanKeeper } from './plan-keeper.ts';
import type { FormStart } from './read-form.ts';

const first = ['task'];
const sure = ['why', 'confidence', 'smaller', 'smaller_version'];
const likely = ['what', 'first_step', 'where', 'how_long', 'with_whom', 'obstacles'];

/** One page. What is to be done and when is all that it needs; the sheet's own questions are there for who wants them. */
export function PlanForm({ start }: { start: FormStart }) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const { navigate, back } = useRouter();
  const letGo = useLetGo();
  const { settings, saveSettings } = useJournal();
  const form = useRef<HTMLDivElement>(null);
  const [keeper] = useState(() => createPlanKeeper(vault, realTimers, start));
  const { value, setValue, saveState } = useKeeper(keeper);
  const [asked, setAsked] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const { does, times, remind } = value;
  const { answers } = value.words;
  const words = usePlanWords();
  const ways = [...new Set(start.before.flatMap((said) => [...words.ways(said), said.note]))].filter((one) => one !== '');
  const missing = asked ? missingIn(answers, times) : null;
  const fields = (ids: readonly string[]) => <PlanWordsFields answers={answers} fields={ids} onChange={(next) => { setValue((before) => ({ ...before, words: { ...before.words, answers: next } })); }} />;

  async function keep(): Promise<void> {
    if (keeping) return;
    setAsked(true);
    const fault = missingIn(answers, times);
    if (fault !== null) {
      focusPlanFault(form.current, fault);
      return;
    }
    setKeeping(true);
    const kept = await keeper.keep();
    // Who wants to be reminded of this one has chosen it; before that nothing rings.
    if (kept.ok && remind && settings.reminders.when === 'off') await saveSettings({ reminders: { ...settings.reminders, when: 'each' } });
    setKeeping(false);
    setError(kept.ok ? null : kept.error);
    if (!kept.ok) return;
    toast({ text: t('plans.form.kept') });
    if (start.plan === null) navigate({ screen: 'planned', id: kept.value.plan }, { replace: true });
    else back();
  }

  async function throwAway(): Promise<void> {
    const { words: content, ...plan } = keeper.value();
    await letGo(keeper.discard, { entry: start.entry, base: start.base, content, plan });
  }

  useGoOnKey(() => void keep());

  return (
    <div className="step">
      <StepHeader onLeave={() => void keeper.flush().then(back)} saveState={saveState} />
      <div className="ask plans-form" ref={form}>
        <PageTitle>{t(start.plan === null ? 'plans.form.new' : 'plans.form.change')}</PageTitle>
        {fields(first)}
        {missing === 'task' && <p className="plans-fault" role="alert">{t('plans.form.no-task')}</p>}
        <DoesField does={does} onDoes={(next) => { setValue((before) => ({ ...before, does: next })); }} />
        <PlanTimesFields times={times} onChange={(next) => { setValue((before) => ({ ...before, times: next })); }} fault={missing === null || missing === 'task' ? null : t(`plans.form.no-${missing}`)} />
        {fields(sure)}
        {ways.length > 0 && <p className="plans-before">{t('plans.form.before')} <span className="words" dir="auto">{ways.join(' · ')}</span></p>}
        <Fold summary={t('plans.form.more')} open={ways.length > 0}>
          {fields(likely)}
        </Fold>
        <Switch label={t('plans.form.remind')} hint={t(`plans.form.remind.${settings.reminders.when}`)} checked={remind} onChange={(next) => { setValue((before) => ({ ...before, remind: next })); }} />
        {error !== null && <ErrorNote error={error} />}
      </div>
      <footer>
        <Button look="quiet" flush aria-disabled={saveState.kind === 'untouched'} onClick={() => void throwAway()}>{t('plans.form.let-go')}</Button>
        <Button look="go" aria-keyshortcuts="Control+Enter" busy={keeping ? t('plans.form.keeping') : null} onClick={() => void keep()}>
          {t('plans.form.keep')} <Kbd>{shortcut('Enter')}</Kbd>
        </Button>
      </footer>
    </div>
  );
}
