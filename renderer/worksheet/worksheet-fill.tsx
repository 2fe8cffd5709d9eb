import { completeness } from '../../electron/domain/worksheets/completeness.ts';
import { stepAfterChange } from '../../electron/domain/worksheets/lengths.ts';
import { tidyAnswers } from '../../electron/domain/worksheets/tidy.ts';
import { shownFields, stepsOf, stepsToAsk } from '../../electron/domain/worksheets/visible.ts';
import type { OnAnswer } from './field-view.tsx';
import type { WorksheetFillProps } from './fill-props.ts';
import { GuidedLayout } from './guided-layout.tsx';
import { PageLayout } from './page-layout.tsx';
import { SheetProvider } from './sheet-context.tsx';
import './worksheet.css';

/** Filling in a sheet, one question at a time or all on one page. Holds nothing itself: every change goes to its owner. */
export function WorksheetFill(props: WorksheetFillProps) {
  const { sheet, answers, onChange, length, onLength, onStep, own, onKeep } = props;
  const { definition } = sheet;
  const shown = shownFields(definition, length, answers);
  // The owner counts every step of the length; the person sees those that ask something.
  const every = stepsOf(definition, length);
  const steps = stepsToAsk(definition, length, shown);
  const next = steps.findIndex((one) => every.indexOf(one) >= Math.max(0, props.step));
  const step = next < 0 ? steps.length - 1 : next;

  const onAnswer: OnAnswer = (fieldId, answer) => {
    if (answer !== undefined) onChange({ ...answers, [fieldId]: answer });
  };

  const Layout = props.layout === 'guided' ? GuidedLayout : PageLayout;
  return (
    <SheetProvider sheet={sheet} answers={answers} own={own} zone={props.zone}>
      <Layout
        {...props}
        step={step}
        steps={steps}
        onStep={(to) => {
          const there = steps[to];
          if (there !== undefined) onStep(every.indexOf(there));
        }}
        shown={shown}
        onAnswer={onAnswer}
        onLength={(to) => {
          onStep(stepAfterChange(definition, length, props.step, to));
          onLength(to);
        }}
        keep={() => {
          const tidied = tidyAnswers(answers);
          onKeep({ answers: tidied, state: completeness(definition, length, tidied).state });
        }}
      />
    </SheetProvider>
  );
}
