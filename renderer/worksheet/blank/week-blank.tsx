import type { Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { WeekOnPaper } from '../../../electron/domain/worksheets/week-on-paper.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Sheet } from '../registry.ts';
import { SheetProvider, wordsOf } from '../sheet-context.tsx';
import { useYesNo } from '../yes-no.ts';
import { empty, Gap } from './paper.tsx';
import './blank.css';

const days = [1, 2, 3, 4, 5, 6, 7];

/** Seven days of a sheet on one page across, a column each, to be filled in by hand. */
export function WeekBlank({ sheet, week, large = false }: { sheet: Sheet; week: WeekOnPaper; large?: boolean }) {
  const t = useText();
  const first = sheet.words.steps[sheet.definition.steps[0]?.id ?? ''];
  return (
    <SheetProvider sheet={sheet} answers={{}}>
      <article className={large ? 'blank week large' : 'blank week'} lang={sheet.language}>
        <header className="blank-head">
          <div className="blank-row">
            <h1>{sheet.words.name}</h1>
            <Gap label={t('worksheet.blank.name')} wide />
          </div>
          <p className="blank-help">{[first?.help ?? [], first?.hints ?? []].flat().join(' ')}</p>
        </header>
        <table className={sheet.beside === undefined ? 'blank-table week' : 'blank-table week both'}>
          <thead>
            <tr>
              <th scope="row">{wordsOf(sheet, week.day.id).label}</th>
              {days.map((day) => <th key={day} scope="col"><span className="blank-key">{day}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {week.lines.map((field) => <Line key={field.id} field={field} words={wordsOf(sheet, field.id)} />)}
          </tbody>
        </table>
      </article>
    </SheetProvider>
  );
}

function Line({ field, words }: { field: Field; words: FieldWords }) {
  const key = useKey(field, words);
  const long = field.kind === 'long' || field.kind === 'list' || field.kind === 'table';
  return (
    <tr className={long ? 'long' : undefined}>
      <th scope="row">
        {words.label}
        {key === null ? null : <span className="blank-key">{key}</span>}
      </th>
      {days.map((day) => <td key={day}>{empty}</td>)}
    </tr>
  );
}

/** What can be written in a line; an option that has a number is written as its number. */
function useKey(field: Field, words: FieldWords): string | null {
  const t = useText();
  const { yes, no } = useYesNo(words.options);
  switch (field.kind) {
    case 'duration':
      return t('worksheet.minutes-unit');
    case 'yes-no':
      return `${yes} · ${no}`;
    case 'choice':
      return field.options.map((option, at) => [field.scores?.[at], words.options?.[option] ?? option].filter((part) => part !== undefined).join(' ')).join(' · ');
    case 'table':
      return field.columns.map(({ id }) => words.columns?.[id]?.label ?? id).join(' · ');
    default:
      return null;
  }
}
