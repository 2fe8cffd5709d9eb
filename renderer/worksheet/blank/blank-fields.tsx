import type { Pattern } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { BlankProps } from '../field-props.ts';
import { patternVocabulary } from '../pattern-words.ts';
import { inBoth, useSheet, wordsOf } from '../sheet-context.tsx';
import { useYesNo } from '../yes-no.ts';
import { BlankField, Boxes, Chips, empty, Gap, Lines, Scale } from './paper.tsx';

const linesFor = { text: 1, long: 5, list: 4 } as const;

export function TextBlank({ field, words }: BlankProps<'text' | 'long' | 'list'>) {
  return (
    <BlankField label={words.label} help={words.help}>
      <Chips chips={words.chips} />
      <Lines n={linesFor[field.kind]} />
    </BlankField>
  );
}

/** A word each, and how strong. */
export function FeelingsBlank({ words }: BlankProps<'feelings' | 'rerate-feelings'>) {
  return (
    <BlankField label={words.label} help={words.help}>
      {[0, 1, 2].map((row) => (
        <div key={row} className="blank-feeling">
          <Lines n={1} />
          <Scale top={100} {...(row === 2 ? { low: words.low, high: words.high } : {})} />
        </div>
      ))}
    </BlankField>
  );
}

export function RatingBlank({ field, words }: BlankProps<'percent' | 'n10' | 'suds' | 'rerate-percent'>) {
  return (
    <BlankField label={words.label} help={words.help}>
      <Scale top={field.kind === 'n10' ? 10 : 100} low={words.low} high={words.high} />
    </BlankField>
  );
}

export function PairBlank({ field, words }: BlankProps<'pair'>) {
  const t = useText();
  return (
    <BlankField label={words.label} help={words.help}>
      <Scale top={field.top} label={t('worksheet.before')} />
      <Scale top={field.top} label={t('worksheet.after')} low={words.low} high={words.high} />
    </BlankField>
  );
}

export function CountBlank({ words }: BlankProps<'count'>) {
  const t = useText();
  return (
    <BlankField label={words.label} help={words.help}>
      <Gap label={t('worksheet.blank.number')} />
    </BlankField>
  );
}

export function DurationBlank({ words }: BlankProps<'duration'>) {
  const t = useText();
  return (
    <BlankField label={words.label} help={words.help}>
      <p className="blank-row">
        <Gap label={t('worksheet.hours')} />
        <Gap label={t('worksheet.minutes-unit')} />
      </p>
    </BlankField>
  );
}

export function MomentBlank({ field, words }: BlankProps<'date' | 'time' | 'datetime'>) {
  const t = useText();
  return (
    <BlankField label={words.label} help={words.help}>
      <p className="blank-row">
        {field.kind === 'time' ? null : <Gap label={t('worksheet.blank.date')} />}
        {field.kind === 'date' ? null : <Gap label={t('worksheet.blank.time')} />}
      </p>
    </BlankField>
  );
}

export function YesNoBlank({ words }: BlankProps<'yes-no'>) {
  const { yes, no } = useYesNo(words.options);
  return (
    <BlankField label={words.label} help={words.help}>
      <Boxes options={[yes, no]} />
    </BlankField>
  );
}

export function OptionsBlank({ field, words }: BlankProps<'choice' | 'multi'>) {
  const t = useText();
  return (
    <BlankField label={words.label} help={words.help}>
      <Boxes options={field.options.map((key) => words.options?.[key] ?? key)} other={field.other === true ? (words.add ?? t('worksheet.other')) : undefined} />
    </BlankField>
  );
}

/** On paper, what was chosen above is not known: a line to name it. */
export function ChoiceAmongBlank({ words }: BlankProps<'choice-among'>) {
  return (
    <BlankField label={words.label} help={words.help}>
      <Lines n={1} />
    </BlankField>
  );
}

/** What is real is no habit: paper says so as the screen does. */
export function PatternsBlank({ field, words }: BlankProps<'patterns'>) {
  const t = useText();
  const sheet = useSheet();
  const nameOf = (pattern: Pattern) => inBoth(sheet, (language) => pattern[language].name);
  return (
    <BlankField label={words.label} help={words.help}>
      <Boxes options={[...patternVocabulary.patterns, ...(field.facts === true ? [patternVocabulary.facts] : [])].map(nameOf)} other={t('worksheet.other')} />
      <p className="blank-help">{inBoth(sheet, (language) => patternVocabulary.fair[language])}</p>
    </BlankField>
  );
}

export function LinksBlank({ field, words }: BlankProps<'links'>) {
  return (
    <BlankField label={words.label} help={words.help}>
      <Lines n={field.one === true ? 1 : 3} />
    </BlankField>
  );
}

/** Room for each number; what is said in words is worked out by nobody on paper. */
export function CalcBlank({ field, words }: BlankProps<'calc'>) {
  if (field.calc.type !== 'values') return null;
  const [only, ...more] = field.calc.of;
  if (only !== undefined && more.length === 0) return <BlankField label={<Gap label={`${words.label}: ${words.values?.[only.id] ?? only.id}`} />} help={words.help} />;
  return (
    <BlankField label={words.label} help={words.help}>
      <p className="blank-row">
        {field.calc.of.map(({ id }) => (
          <Gap key={id} label={words.values?.[id] ?? id} />
        ))}
      </p>
    </BlankField>
  );
}

export function NoteBlank({ field, words }: BlankProps<'note'>) {
  return (
    <div className={field.caution === true ? 'blank-note caution' : 'blank-note'}>
      <p>{words.label}</p>
      {words.help === undefined ? null : <p>{words.help}</p>}
    </div>
  );
}

/** Choices with the same options as one table to tick. */
export function GridBlank({ ids }: { ids: readonly string[] }) {
  const sheet = useSheet();
  const fields = sheet.definition.fields.filter((field) => field.kind === 'choice' && ids.includes(field.id));
  const first = fields[0];
  if (first?.kind !== 'choice') return null;
  const words = wordsOf(sheet, first.id);
  return (
    <table className="blank-table grid">
      <thead>
        <tr>
          <td>{empty}</td>
          {first.options.map((key) => (
            <th key={key} scope="col">
              {words.options?.[key] ?? key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ id }) => (
          <tr key={id}>
            <th scope="row">{wordsOf(sheet, id).label}</th>
            {first.options.map((key) => (
              <td key={key}>
                <span className="blank-box" aria-hidden="true" />
                {empty}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
