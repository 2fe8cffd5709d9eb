import { useEffect, useRef, useState } from 'react';
import type { Field, Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { laterBegins } from '../../electron/domain/worksheets/half.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Steps } from '../ui/progress.tsx';
import type { OnAnswer } from './field-view.tsx';
import type { WorksheetFillProps } from './fill-props.ts';
import { Guidance } from './guidance.tsx';
import { Recall } from './recall.tsx';
import { SheetMenu } from './sheet-menu.tsx';
import { StepBody } from './step-body.tsx';
import { stemBeside, wordingOf } from './measure-grid.ts';
import { MeasureNotice } from './measure-result.tsx';
import { useGoOnKey } from './use-go-on-key.ts';
import { useScoreKeys } from './use-score-keys.ts';

export type LayoutProps = WorksheetFillProps & { steps: readonly Step[]; shown: readonly Field[]; onAnswer: OnAnswer; keep: () => void };

/** One question leads; everything else steps back. Ctrl or Cmd with Enter goes on. */
export function GuidedLayout(props: LayoutProps) {
  const { sheet, steps, step, onStep, shown, onAnswer, keep } = props;
  const t = useText();
  const question = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState({ step, from: step });
  if (asked.step !== step) setAsked({ step, from: asked.step });

  const last = step === steps.length - 1;
  const pauses = laterBegins(sheet.definition, steps, step + 1);
  const goOn = () => {
    if (last) keep();
    else onStep(step + 1);
  };
  useGoOnKey(goOn);
  useScoreKeys(steps[step], shown, onAnswer, sheet.definition.instrument !== undefined);

  useEffect(() => {
    // Not out of the menu, where growing or shrinking may change the step.
    if (document.activeElement?.closest('[popover]') == null) question.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);

  const here = steps[step];
  if (here === undefined) return null;
  const words = sheet.words.steps[here.id] ?? { question: here.id };
  const fixed = wordingOf(sheet, here);
  const stem = stemBeside(sheet, here);
  return (
    <div className="step ws">
      <header>
        <Button look="quiet" flush onClick={props.onLeave}>
          {t('worksheet.leave')}
        </Button>
        <div className="ws-where">
          <Steps at={step + 1} of={steps.length} />
          <SheetMenu {...props} label={t('worksheet.at', { at: step + 1, of: steps.length })} />
        </div>
        <div className="ends">
          {props.saveState}
          {props.help}
        </div>
      </header>
      <section key={here.id} className="ask ws-ask" data-measure={sheet.definition.instrument === undefined ? undefined : ''} data-way={asked.from > step ? 'back' : asked.from < step ? 'on' : undefined} aria-labelledby="ws-question">
        <Recall step={here} />
        <div className="ws-head" lang={fixed}>
          {laterBegins(sheet.definition, steps, step) ? <p className="label">{sheet.words.later ?? t('worksheet.later')}</p> : null}
          <h1 id="ws-question" className="question" tabIndex={-1} ref={question}>
            {words.question}
          </h1>
          {words.help === undefined ? null : <p className="help">{words.help}</p>}
          {stem === null ? null : <p className="help">{stem}</p>}
        </div>
        {sheet.words.caution === undefined ? null : <p className="ws-caution">{sheet.words.caution}</p>}
        <StepBody step={here} shown={shown} onAnswer={onAnswer} />
        <Guidance words={words} />
        <MeasureNotice />
      </section>
      <footer>
        {step === 0 ? (
          <span className="ws-corner" />
        ) : (
          <Button
            look="quiet"
            flush
            onClick={() => {
              onStep(step - 1);
            }}
          >
            {t('worksheet.back')}
          </Button>
        )}
        {last ? null : (
          <Button look="quiet" className="ws-enough" onClick={keep}>
            {t(pauses ? 'worksheet.rest-later' : 'worksheet.enough')}
          </Button>
        )}
        <Button look="go" onClick={goOn} title={t('worksheet.go-on-key')}>
          {last ? (props.keepLabel ?? t('worksheet.keep')) : t('worksheet.go-on')}
        </Button>
      </footer>
      <p className="visually-hidden" aria-live="polite">
        {t('worksheet.at', { at: step + 1, of: steps.length })}
      </p>
    </div>
  );
}
