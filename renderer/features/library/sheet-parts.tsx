import { answerKinds } from '../../../electron/domain/worksheets/kinds.ts';
import { fieldIdsOf, stepsOf } from '../../../electron/domain/worksheets/visible.ts';
import type { SheetWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Sheet } from '../../worksheet/registry.ts';

/** Minutes, who starts it, what it helps with, where it comes from. */
export function SheetFacts({ sheet: { definition, words } }: { sheet: Sheet }) {
  const t = useText();
  const minutes = definition.lengths.map((length) => length.minutes);
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  const needs = definition.needs ?? [];
  const approaches = definition.approaches ?? [];
  return (
    <dl className="sheet-facts">
      <dt>{t('library.facts.time')}</dt>
      <dd>{t('library.minutes', { least, most, same: least === most ? 'yes' : 'no' })}</dd>
      <dt>{t('library.facts.lead')}</dt>
      <dd>{t(`library.lead.${definition.lead}`)}</dd>
      {needs.length > 0 && <><dt>{t('library.facts.needs')}</dt><dd>{needs.map((need) => t(`library.need.${need}`)).join(' · ')}</dd></>}
      {approaches.length > 0 && definition.instrument === undefined && <><dt>{t('library.facts.approach')}</dt><dd>{approaches.map((one) => t(`library.approach.${one}`)).join(' · ')}</dd></>}
      {definition.later !== undefined && <><dt>{t('library.facts.later')}</dt><dd>{words.later ?? t('worksheet.later')}</dd></>}
    </dl>
  );
}

type Props = { sheet: Sheet; length: string };

/** The questions of that length, in order. */
export function SheetAsks({ sheet: { definition, words }, length }: Props) {
  const t = useText();
  const { instrument } = words;
  // A step that only shows what it came to is no question.
  const asked = new Set(definition.fields.filter(({ kind }) => answerKinds[kind] !== null).map(({ id }) => id));
  const steps = stepsOf(definition, length).filter((step) => fieldIdsOf(step).some((id) => asked.has(id)));
  return (
    <section className="stack">
      <h2 className="section">{t('library.asks')}</h2>
      {instrument?.wording !== undefined && <p className="note measure">{t('library.english-only')}</p>}
      <ol className="sheet-asks" lang={instrument?.wording}>
        {steps.map(({ id }) => (
          <li key={id}>
            <p className="words">{words.steps[id]?.question ?? id}</p>
            {instrument === undefined && words.steps[id]?.help !== undefined && <p className="note">{words.steps[id].help}</p>}
          </li>
        ))}
      </ol>
      {instrument !== undefined && <p className="note measure sheet-notice">{instrument.notice}</p>}
    </section>
  );
}

/** Made-up people, step by step. */
export function SheetExamples({ sheet: { definition, words }, length }: Props) {
  const t = useText();
  const steps = stepsOf(definition, length).flatMap(({ id }) => {
    const step = words.steps[id];
    return step?.examples === undefined ? [] : [{ id, question: step.question, examples: step.examples }];
  });
  if (steps.length === 0) return null;
  return (
    <Fold summary={t('library.examples')}>
      <div className="stack">
        {steps.map(({ id, question, examples }) => (
          <section key={id} className="stack tight">
            <h3 className="section">{question}</h3>
            <dl className="ws-examples">
              {examples.map(({ who, says }) => (
                <div key={who}>
                  <dt>{who}</dt>
                  {says.map((line) => <dd key={line} className="words">{line}</dd>)}
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="note">{t('worksheet.made-up')}</p>
      </div>
    </Fold>
  );
}

export function SheetAbout({ words }: { words: SheetWords }) {
  const t = useText();
  const parts = [
    ['worksheet.about.for', words.about.forWhom],
    ['worksheet.about.not', words.about.notWhen],
    ['worksheet.about.idea', words.about.idea],
  ] as const;
  return parts.filter(([, lines]) => lines.length > 0).map(([key, lines]) => (
    <section key={key} className="stack tight measure">
      <h2 className="section">{t(key)}</h2>
      {lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  ));
}
