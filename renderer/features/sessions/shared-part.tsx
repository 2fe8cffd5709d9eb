import { fieldIdsOf, shownFields, stepsToAsk } from '../../../electron/domain/worksheets/visible.ts';
import { privateFields } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { useDraftKeeper } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { useSafetyPanel } from '../../safety/use-safety-panel.ts';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { wordingOf } from '../../worksheet/measure-grid.ts';
import { MeasureNotice } from '../../worksheet/measure-result.tsx';
import { SheetProvider, type OwnWords } from '../../worksheet/sheet-context.tsx';
import { StepBody } from '../../worksheet/step-body.tsx';
import type { Shared } from './use-together-sheets.ts';
import '../../worksheet/worksheet.css';

/** None of the person's own words are offered here: they were not chosen. */
const noWords: OwnWords = { feelings: [], onFeelings: () => undefined, patterns: [], patternOrder: [], onPatterns: () => undefined };

type Props = {
  shared: Shared;
  /** Some of its questions, by the ids of their steps; all when it is left away. */
  steps?: readonly string[];
  /** Some of their fields. */
  only?: readonly string[];
};

/** A sheet, or some questions of it, to be filled in together. What may not be seen of one that was chosen is not asked. */
export function SharedPart({ shared: { sheet, keeper, begun }, steps, only }: Props) {
  const t = useText();
  const draft = useDraftKeeper(keeper);
  const { content, setContent, saveState } = draft;
  const { definition, words } = sheet;
  useSafetyPanel(definition, draft);
  const unseen = new Set(begun ? [] : privateFields(definition));
  const all = shownFields(definition, content.length, content.answers);
  const shown = all.filter(({ id, kind }) => !unseen.has(id) && (begun || kind !== 'links') && (only === undefined || only.includes(id)));
  const ids = new Set(shown.map(({ id }) => id));
  const asked = stepsToAsk(definition, content.length, all).filter((step) => (steps === undefined || steps.includes(step.id)) && fieldIdsOf(step).some((id) => ids.has(id)));
  return (
    <SheetLinks entry={null}>
      <SheetProvider sheet={sheet} answers={content.answers} own={noWords} zone={content.when.zone} level={2}>
        <div className="together-shared ws">
          {steps === undefined && <p className="label">{words.name}</p>}
          {words.caution !== undefined && <p className="ws-caution">{words.caution}</p>}
          {asked.map((step) => (
            <section key={step.id} className="ws-section" lang={wordingOf(sheet, step)} aria-label={words.steps[step.id]?.question ?? step.id}>
              <h2 className="title">{words.steps[step.id]?.question}</h2>
              <StepBody step={step} shown={shown} onAnswer={(field, answer) => { if (answer !== undefined) setContent((before) => ({ ...before, answers: { ...before.answers, [field]: answer } })); }} />
            </section>
          ))}
          <MeasureNotice />
          <p className="note"><span className="visually-hidden">{words.name}: </span><SaveStateNote state={saveState} /></p>
          <p className="note">{t('sessions.shared-kept')}</p>
        </div>
      </SheetProvider>
    </SheetLinks>
  );
}
