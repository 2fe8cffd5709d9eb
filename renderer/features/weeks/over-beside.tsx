import type { Answer } from '../../../electron/domain/worksheets/answers.ts';
import type { OverEntry } from '../../../electron/domain/worksheets/over.ts';
import type { FigureOf } from '../../../electron/domain/worksheets/over-schema.ts';
import { useIntl } from 'react-intl';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { useOptionName } from './over-tally.tsx';

type Props = { sheet: Sheet; figure: FigureOf<'beside'>; entries: readonly OverEntry[] };

/** A line an entry, the newest first: what was expected beside what came of it. */
export function OverBeside({ sheet, figure, entries }: Props) {
  const t = useText();
  const intl = useIntl();
  const navigate = useNavigate();
  const optionName = useOptionName(sheet);
  const labelOf = (field: string) => sheet.words.fields[field]?.label ?? field;

  function say(field: string, answer: Answer | undefined): string {
    switch (answer?.kind) {
      case 'text':
        return answer.text.trim();
      case 'number': {
        if (answer.number === null) return '';
        const kind = sheet.definition.fields.find(({ id }) => id === field)?.kind;
        return kind === 'percent' || kind === 'rerate-percent' ? intl.formatNumber(answer.number / 100, { style: 'percent' }) : intl.formatNumber(answer.number);
      }
      case 'choice':
        return answer.chosen === null ? (answer.own ?? '') : optionName(field, answer.chosen);
      default:
        return '';
    }
  }

  return (
    <section className="view-scroll" aria-label={figure[sheet.language]}>
      <table className="view-table weeks-beside">
        <caption className="section">{figure[sheet.language]}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weeks.activity.day')}</th>
            {figure.fields.map((field) => <th key={field} scope="col">{labelOf(field)}</th>)}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, day, answers }) => (
            <tr key={id}>
              <th scope="row">
                <TextButton role="link" onClick={() => { navigate({ screen: 'entry', id }); }}>
                  {intl.formatDate(`${day}T00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short' })}
                </TextButton>
              </th>
              {figure.fields.map((field) => {
                const said = say(field, answers[field]);
                return <td key={field}>{said === '' ? <span className="weeks-gap">–</span> : <bdi>{said}</bdi>}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
