import { useEffect, useRef } from 'react';
import { laterBegins } from '../../electron/domain/worksheets/half.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import type { LayoutProps } from './guided-layout.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { Guidance } from './guidance.tsx';
import { inOneGrid, wordingOf } from './measure-grid.ts';
import { MeasureNotice } from './measure-result.tsx';
import { SheetMenu } from './sheet-menu.tsx';
import { StepBody } from './step-body.tsx';
import { useGoOnKey } from './use-go-on-key.ts';

/** Everything on one page, a section a question. */
export function PageLayout(props: LayoutProps) {
  const { sheet, steps, shown, onAnswer, keep } = props;
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);

  const grid = inOneGrid(sheet, steps, shown);
  const rest = grid === null ? steps : steps.filter((step) => !grid.steps.includes(step));

  // A measure's instructions stand with its first item alone, what it asks of each with all others.
  const [instructions, stem] = [grid?.steps[0], grid?.steps.at(-1)].map((step) => sheet.words.steps[step?.id ?? '']?.help);
  useGoOnKey(keep);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className="step ws">
      <header>
        <Button look="quiet" flush onClick={props.onLeave}>
          {t('worksheet.leave')}
        </Button>
        <div className="ws-where">
          <SheetMenu {...props} label={t('worksheet.steps', { n: steps.length })} />
        </div>
        <div className="ends">
          {props.saveState}
          {props.help}
        </div>
      </header>
      <div className="ask ws-page">
        <div className="ws-head">
          <h1 className="question" tabIndex={-1} ref={title}>
            {sheet.words.name}
          </h1>
          <p className="help">{sheet.words.purpose}</p>
        </div>
        {sheet.words.caution === undefined ? null : <p className="ws-caution">{sheet.words.caution}</p>}
        {grid === null ? null : (
          <section className="ws-section" lang={sheet.words.instrument?.wording} aria-labelledby="ws-grid">
            {instructions === stem ? null : <p className="help">{instructions}</p>}
            <h2 id="ws-grid" className="title">
              {stem}
            </h2>
            <ChoiceGrid fields={grid.fields} onAnswer={onAnswer} />
          </section>
        )}
        {rest.map((step, place) => {
          const words = sheet.words.steps[step.id] ?? { question: step.id };
          return (
            <section key={step.id} className="ws-section" aria-labelledby={`ws-${step.id}`}>
              <div className="ws-head" lang={wordingOf(sheet, step)}>
                {laterBegins(sheet.definition, rest, place) ? <p className="label">{sheet.words.later ?? t('worksheet.later')}</p> : null}
                <h2 id={`ws-${step.id}`} className="title">
                  {words.question}
                </h2>
                {words.help === undefined ? null : <p className="help">{words.help}</p>}
              </div>
              <StepBody step={step} shown={shown} onAnswer={onAnswer} />
              <Guidance words={words} />
            </section>
          );
        })}
        <MeasureNotice />
      </div>
      <footer>
        <span className="ws-corner" />
        <Button look="go" onClick={keep} title={t('worksheet.go-on-key')}>
          {props.keepLabel ?? t('worksheet.keep')}
        </Button>
      </footer>
    </div>
  );
}
