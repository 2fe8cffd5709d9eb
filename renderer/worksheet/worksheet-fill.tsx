import { completeness } from '../../electron/domain/worksheets/completeness.ts';
import { stepAfterChange } from '../../electron/domain/worksheets/lengths.ts';
import { tidyAnswers } from '../../electron/domain/worksheets/tidy.ts';
import { shownFields, stepsOf } from '../../electron/domain/worksheets/visible.ts';
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
  const steps = stepsOf(definition, length);
  const step = Math.min(Math.max(0, props.step), steps.length - 1);

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
        shown={shownFields(definition, length, answers)}
        onAnswer={onAnswer}
        onLength={(next) => {
          onStep(stepAfterChange(definition, length, step, next));
          onLength(next);
        }}
        keep={() => {
          const tidied = tidyAnswers(answers);
          onKeep({ answers: tidied, state: completeness(definition, length, tidied).state });
        }}
      />
    </SheetProvider>
  );
}
