import type { Came, Counted } from '../../../electron/domain/worksheets/over.ts';
import type { FigureOf } from '../../../electron/domain/worksheets/over-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { patternName } from '../../worksheet/pattern-words.ts';
import type { Sheet } from '../../worksheet/registry.ts';

type Props = { sheet: Sheet; figure: FigureOf<'tally'>; came: Extract<Came, { type: 'tally' }> };

/** How often each option was chosen: as the person chose them, never sorted into kinds by the program. */
export function OverTally({ sheet, figure, came }: Props) {
  const t = useText();
  const optionName = useOptionName(sheet);
  const { field, column } = figure;
  const words = sheet.words.fields[field];
  const label = [words?.label, column === undefined ? undefined : words?.columns?.[column]?.label].filter((part) => part !== undefined).join(' · ');
  const nameOf = (one: Counted) => (one.option === null ? one.own : optionName(field, one.option, column));
  return (
    <section className="stack tight">
      <h2 className="section">{label}</h2>
      <p className="note">{t('weeks.over.tally', { n: came.n })}</p>
      <ul className="weeks-counts">
        {came.counts.map((one) => <li key={`${one.option ?? '~'} ${one.own}`}><bdi>{nameOf(one)}</bdi> <span className="numbers">{one.count}</span></li>)}
      </ul>
    </section>
  );
}

/** An option as the sheet words it; "Yes" and "No" where it leaves that to the program. */
export function useOptionName(sheet: Sheet): (field: string, option: string, column?: string) => string {
  const t = useText();
  return (id, option, column) => {
    const field = sheet.definition.fields.find((one) => one.id === id);
    if (field?.kind === 'patterns') return patternName(option, sheet.language);
    const words = sheet.words.fields[id];
    const named = (column === undefined ? words?.options : words?.columns?.[column]?.options)?.[option];
    if (named !== undefined) return named;
    return option === 'yes' || option === 'no' ? t(`worksheet.${option}`) : option;
  };
}
