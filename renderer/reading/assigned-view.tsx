import { Fragment, type ReactNode } from 'react';
import type { ShownAssignment, ShownItem } from '../../electron/contract/assign-calls.ts';
import { asAnswers } from '../../electron/domain/assignments/item-words.ts';
import { useText } from '../i18n/use-text.tsx';
import { GivenSheets } from '../worksheet/given-sheets.tsx';
import { AssignedDoes, AssignedPlan } from './assigned-item.tsx';
import './assigned.css';

type Props = {
  assignment: ShownAssignment;
  /** Called for each item: what the person who takes it on can do with it. Nothing on the side of whoever gives it. */
  choice?: (item: ShownItem, at: number) => ReactNode;
  /** In the place of an item's plan, where it is being changed. */
  plan?: (item: ShownItem, at: number) => ReactNode;
};

/** An assignment as the person sees it who is to do it; the one who gives it sees the very same. */
export function AssignedView({ assignment: { note, sheets, items }, choice, plan }: Props) {
  const t = useText();
  return (
    <GivenSheets sheets={sheets}>
      <div className="stack wide">
        {note !== '' && (
          <section className="stack tight measure">
            <h2 className="section">{t('reading.assigned.note')}</h2>
            <p className="words assigned-note">{note}</p>
          </section>
        )}
        <ol className="assigned-items">
          {items.map((item, at) => (
            <li key={at} className="assigned-one card">
              <h2 className="title words">{item.answers.task?.text ?? ''}</h2>
              {plan?.(item, at) ?? <AssignedPlan times={item.times} answers={asAnswers(item.answers)} />}
              <AssignedDoes item={item} />
              {choice !== undefined && <Fragment>{choice(item, at)}</Fragment>}
            </li>
          ))}
        </ol>
      </div>
    </GivenSheets>
  );
}
