import { useState } from 'react';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { shownFields, stepsToAsk } from '../../electron/domain/worksheets/visible.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Guidance } from './guidance.tsx';
import type { Sheet } from './registry.ts';
import { SheetProvider } from './sheet-context.tsx';
import { StepBody } from './step-body.tsx';
import './worksheet.css';

/** A whole sheet on one page, to be looked at and tried out. What is said here is kept nowhere. */
export function SheetTry({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const [answers, setAnswers] = useState<Answers>({});
  const { definition, words, language } = sheet;
  const length = definition.lengths.at(-1)?.id ?? '';
  const shown = shownFields(definition, length, answers);
  return (
    <SheetProvider sheet={sheet} answers={answers}>
      <div className="stack wide" lang={language}>
        <div className="stack tight">
          <p className="title">{words.name}</p>
          {words.purpose !== words.name && <p className="note">{words.purpose}</p>}
        </div>
        {stepsToAsk(definition, length, shown).map((step) => {
          const here = words.steps[step.id] ?? { question: '' };
          return (
            <section key={step.id} className="stack">
              <h3 className="lead">{here.question}</h3>
              {here.help !== undefined && <p className="note">{here.help}</p>}
              <StepBody step={step} shown={shown} onAnswer={(id, answer) => { if (answer !== undefined) setAnswers((before) => ({ ...before, [id]: answer })); }} />
              <Guidance words={here} />
            </section>
          );
        })}
        <div className="row">
          <Button look="quiet" flush onClick={() => { setAnswers({}); }}>{t('worksheet.try.clear')}</Button>
        </div>
      </div>
    </SheetProvider>
  );
}
