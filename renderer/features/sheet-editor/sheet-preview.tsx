import { useDeferredValue, useMemo, useState } from 'react';
import { previewSheet } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { ownLabels } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { shownFields, stepsToAsk } from '../../../electron/domain/worksheets/visible.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Guidance } from '../../worksheet/guidance.tsx';
import { SheetProvider } from '../../worksheet/sheet-context.tsx';
import { StepBody } from '../../worksheet/step-body.tsx';
import '../../worksheet/worksheet.css';
import { useEditing } from './edit-context.tsx';

/** The sheet as it will be filled in, to be tried out. What is said here is kept nowhere. */
export function EditorPreview() {
  const t = useText();
  const { edit, language } = useEditing();
  const [answers, setAnswers] = useState<Answers>({});
  const late = useDeferredValue(edit);
  const own = useMemo(() => previewSheet(late), [late]);
  if (own === null) return <p className="note">{t('sheet-editor.preview.none')}</p>;
  const sheet = { ...ownLabels(own, language), language };
  const { definition, words } = sheet;
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
          <Button look="quiet" flush onClick={() => { setAnswers({}); }}>{t('sheet-editor.preview.clear')}</Button>
        </div>
      </div>
    </SheetProvider>
  );
}
