import { shownFields, stepsOf } from '../../../electron/domain/worksheets/visible.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { SheetProvider, type OwnWords } from '../../worksheet/sheet-context.tsx';
import { StepBody } from '../../worksheet/step-body.tsx';
import type { Shared } from './use-shared.ts';
import '../../worksheet/worksheet.css';

/** None of the person's own words are offered here: they were not chosen. */
const noWords: OwnWords = { feelings: [], onFeelings: () => undefined, patterns: [], patternOrder: [], onPatterns: () => undefined };

/** Some questions of a sheet, to be filled in together. */
export function SharedPart({ shared: { sheet, draft }, steps }: { shared: Shared; steps: readonly string[] }) {
  const t = useText();
  const { content, setContent, saveState } = draft;
  const shown = shownFields(sheet.definition, content.length, content.answers);
  const asked = steps.flatMap((id) => stepsOf(sheet.definition, content.length).find((step) => step.id === id) ?? []);
  return (
    <SheetLinks entry={null}>
      <SheetProvider sheet={sheet} answers={content.answers} own={noWords} zone={content.when.zone} level={2}>
        <div className="together-shared ws">
          {asked.map((step) => (
            <section key={step.id} className="ws-section" aria-label={sheet.words.steps[step.id]?.question ?? step.id}>
              <h2 className="title">{sheet.words.steps[step.id]?.question}</h2>
              <StepBody step={step} shown={shown} onAnswer={(field, answer) => { if (answer !== undefined) setContent((before) => ({ ...before, answers: { ...before.answers, [field]: answer } })); }} />
            </section>
          ))}
          <p className="note"><span className="visually-hidden">{sheet.words.name}: </span><SaveStateNote state={saveState} /></p>
          <p className="note">{t('sessions.shared-kept')}</p>
        </div>
      </SheetProvider>
    </SheetLinks>
  );
}
