import type { Step, StepItem } from '../../electron/domain/worksheets/definition-schema.ts';
import { fieldInStep, laterBegins } from '../../electron/domain/worksheets/half.ts';
import { paperParts } from '../../electron/domain/worksheets/paper-parts.ts';
import { fieldIdsOf, stepsOf } from '../../electron/domain/worksheets/visible.ts';
import { useText } from '../i18n/use-text.tsx';
import { GridBlank } from './blank/blank-fields.tsx';
import { BlankHead } from './blank/blank-head.tsx';
import { FieldBlank } from './field-view.tsx';
import { wordingOf } from './measure-grid.ts';
import { MeasureNotice } from './measure-result.tsx';
import type { Sheet } from './registry.ts';
import { SheetProvider, wordsOf } from './sheet-context.tsx';
import './blank/blank.css';

export type WorksheetBlankProps = {
  sheet: Sheet;
  length: string;
  /** Larger letters, wider lines. */
  large?: boolean;
};

/**
 * A sheet for paper, with room to write. Every question of its length is there: what a screen asks only under a condition, paper
 * asks always. It needs no vault and no answers. For two languages beside each other, `sheet` holds the words of both
 * (`bothWords`).
 */
export function WorksheetBlank({ sheet, length, large = false }: WorksheetBlankProps) {
  const t = useText();
  const { definition, words } = sheet;
  const all = stepsOf(definition, length);
  const parts = paperParts(definition, words, length);
  return (
    <SheetProvider sheet={sheet} answers={{}}>
      <article className={large ? 'blank large' : 'blank'} lang={sheet.language}>
        <BlankHead words={words} may={definition.instrument === undefined ? t('worksheet.blank.may') : null} />
        {parts.map(({ steps, grid, help }) => {
          const step = steps[0];
          if (step === undefined) return null;
          const here = words.steps[step.id] ?? { question: step.id };
          const asked = { ...sheet, definition: { ...definition, fields: definition.fields.map((field) => fieldInStep(definition, step, field)) } };
          return (
            <section key={step.id} className="blank-step" lang={wordingOf(sheet, step)}>
              {laterBegins(definition, all, all.indexOf(step)) ? <p className="blank-later">{words.later ?? t('worksheet.later')}</p> : null}
              {grid === null && onlyLabel(sheet, step) !== here.question ? <h2>{here.question}</h2> : null}
              {help.map((line) => <p key={line} className={grid === null ? 'blank-help' : undefined}>{line}</p>)}
              {here.caution === undefined ? null : <p className="blank-note caution">{here.caution}</p>}
              <SheetProvider sheet={asked} answers={{}}>
                {grid === null ? step.items.map((item) => <Item key={JSON.stringify(item)} item={item} />) : <GridBlank ids={grid} />}
              </SheetProvider>
            </section>
          );
        })}
        <MeasureNotice />
      </article>
    </SheetProvider>
  );
}

/** The label of a step's one field: where it is the question, paper says it once. */
function onlyLabel(sheet: Sheet, step: Step): string | null {
  const [only, ...more] = fieldIdsOf(step);
  return only === undefined || more.length > 0 ? null : wordsOf(sheet, only).label;
}

function Item({ item }: { item: StepItem }) {
  if (typeof item === 'string') return <FieldBlank id={item} />;
  if ('grid' in item) return <GridBlank ids={item.grid} />;
  if ('fold' in item) return <FieldBlank id={item.fold} />;
  return (
    <div className="blank-beside">
      {item.beside.map((id) => (
        <FieldBlank key={id} id={id} />
      ))}
    </div>
  );
}
