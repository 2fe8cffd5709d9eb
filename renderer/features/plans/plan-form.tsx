import { useRef, useState } from 'react';
import { tidyAnswers } from '../../../electron/domain/worksheets/tidy.ts';
import { shownFields } from '../../../electron/domain/worksheets/visible.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { shortcut } from '../../app/platform.ts';
import { useRouter } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { FieldFill, type OnAnswer } from '../../worksheet/field-view.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { SheetProvider } from '../../worksheet/sheet-context.tsx';
import { useGoOnKey } from '../../worksheet/use-go-on-key.ts';
import type { FormStart } from './plan-form-screen.tsx';
import { DoesField } from './does-field.tsx';
import { TimesFields } from './times-fields.tsx';
import { missingIn } from './missing.ts';
import '../../worksheet/worksheet.css';

const first = ['task'];
const sure = ['why', 'confidence', 'smaller', 'smaller_version'];
const likely = ['what', 'first_step', 'where', 'how_long', 'with_whom', 'obstacles'];

/** One page. What is to be done and when is all that it needs; the sheet's own questions are there for who wants them. */
export function PlanForm({ sheet, start }: { sheet: Sheet; start: FormStart }) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const { navigate, back } = useRouter();
  const { settings, saveSettings } = useJournal();
  const form = useRef<HTMLDivElement>(null);
  const draft = useDraft(start.draft);
  const { content, setContent, saveState } = draft;
  const [does, setDoes] = useState(start.does);
  const [times, setTimes] = useState(start.times);
  const [remind, setRemind] = useState(start.remind);
  const [asked, setAsked] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const { answers } = content;
  const shown = shownFields(sheet.definition, 'full', answers);
  const missing = asked ? missingIn(answers, times) : null;

  const onAnswer: OnAnswer = (field, answer) => {
    if (answer !== undefined) setContent((before) => ({ ...before, answers: { ...before.answers, [field]: answer } }));
  };
  const fields = (ids: readonly string[]) => ids.flatMap((id) => shown.filter((field) => field.id === id)).map((field) => <FieldFill key={field.id} field={field} onAnswer={onAnswer} bare={false} />);

  async function keep(): Promise<void> {
    if (keeping) return;
    setAsked(true);
    const fault = missingIn(answers, times);
    if (fault !== null) {
      form.current?.querySelector<HTMLElement>(fault === 'task' ? '[data-field="task"] input' : '.plans-when input')?.focus();
      return;
    }
    setKeeping(true);
    await draft.flush();
    const words = { ...content, length: 'full', answers: tidyAnswers(answers) };
    const kept = await vault.call('plans.save', { plan: start.plan, base: start.draft.base, words, draft: draft.id(), does, times, remind });
    // Who wants to be reminded of this one has chosen it; before that nothing rings.
    if (kept.ok && remind && settings.reminders.when === 'off') await saveSettings({ reminders: { ...settings.reminders, when: 'each' } });
    setKeeping(false);
    setError(kept.ok ? null : kept.error);
    if (!kept.ok) return;
    toast({ text: t('plans.form.kept') });
    if (start.plan === null) navigate({ screen: 'planned', id: kept.value.plan }, { replace: true });
    else back();
  }

  useGoOnKey(() => void keep());

  return (
    <SheetProvider sheet={sheet} answers={answers} zone={content.when.zone}>
      <div className="step ws">
        <StepHeader onLeave={() => void draft.flush().then(back)} saveState={saveState} />
        <div className="ask plans-form" ref={form}>
          <PageTitle>{t(start.plan === null ? 'plans.form.new' : 'plans.form.change')}</PageTitle>
          {fields(first)}
          {missing === 'task' && <p className="plans-fault" role="alert">{t('plans.form.no-task')}</p>}
          <DoesField does={does} onDoes={setDoes} />
          <TimesFields times={times} onTimes={setTimes} />
          {missing !== null && missing !== 'task' && <p className="plans-fault" role="alert">{t(`plans.form.no-${missing}`)}</p>}
          {fields(sure)}
          <Fold summary={t('plans.form.more')}>
            <div className="stack">{fields(likely)}</div>
          </Fold>
          <Switch label={t('plans.form.remind')} hint={t(`plans.form.remind.${settings.reminders.when}`)} checked={remind} onChange={setRemind} />
          {error !== null && <ErrorNote error={error} />}
        </div>
        <footer>
          <Button look="quiet" flush aria-disabled={saveState.kind === 'untouched'} onClick={() => void draft.discard().then(back)}>{t('plans.form.let-go')}</Button>
          <Button look="go" aria-keyshortcuts="Control+Enter" busy={keeping ? t('plans.form.keeping') : null} onClick={() => void keep()}>
            {t('plans.form.keep')} <Kbd>{shortcut('Enter')}</Kbd>
          </Button>
        </footer>
      </div>
    </SheetProvider>
  );
}
