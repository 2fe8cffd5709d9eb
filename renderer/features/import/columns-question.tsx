import type { ColumnTarget, ImportAnswer, ImportQuestion } from '../../../electron/contract/import-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Select } from '../../ui/field.tsx';

type Columns = Extract<ImportAnswer, { ask: 'columns' }>;
type Props = { question: Extract<ImportQuestion, { ask: 'columns' }>; answer: Columns; orderSaid: boolean; onAnswer: (answer: Columns, orderSaid?: boolean) => void };

const targets = ['ignore', 'date', 'time', 'title', 'text', 'tags', 'feelings'] as const satisfies readonly ColumnTarget[];
const orders = ['dmy', 'mdy', 'ymd'] as const;

/** Which column is what, and how the dates are written when the file does not show it. */
export function ColumnsQuestion({ question, answer, orderSaid, onAnswer }: Props) {
  const t = useText();
  const options = targets.map((target) => ({ value: target, text: t(`import.column.${target}`) }));
  return (
    <section className="stack">
      <div className="stack tight">
        <h2 className="title">{t('import.columns')}</h2>
        <p className="label">{t('import.columns.text')}</p>
      </div>
      <ul className="import-columns">
        {question.columns.map(({ name, samples }, index) => (
          <li key={index}>
            <Select
              label={<span className="import-mood" dir="auto">{name === '' ? t('import.columns.no-name', { n: index + 1 }) : name}</span>}
              hint={samples.length === 0 ? t('import.columns.no-samples') : samples.map((sample, at) => <span key={at} className="import-sample" dir="auto">{sample}</span>)}
              options={options}
              value={answer.targets[index] ?? 'ignore'}
              onChange={(value) => { onAnswer({ ...answer, targets: answer.targets.map((target, at) => (at === index ? (value as ColumnTarget) : target)) }); }}
            />
          </li>
        ))}
      </ul>
      {question.orderUnsure && (
        <div className="stack tight">
          <p>{t('import.order.text')}</p>
          <RadioGroup
            label={t('import.order')}
            options={orders.map((order) => ({ value: order, text: t(`import.order.${order}`) }))}
            value={orderSaid ? answer.order : ''}
            onChange={(order) => { onAnswer({ ...answer, order: order as Columns['order'] }, true); }}
          />
        </div>
      )}
    </section>
  );
}
