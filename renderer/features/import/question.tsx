import type { ImportAnswer, ImportQuestion } from '../../../electron/contract/import-calls.ts';
import { ColumnsQuestion } from './columns-question.tsx';
import { MoodsQuestion } from './moods-question.tsx';

type Props = { question: ImportQuestion; answer: ImportAnswer; orderSaid: boolean; onAnswer: (answer: ImportAnswer, orderSaid?: boolean) => void };

export function Question({ question, answer, orderSaid, onAnswer }: Props) {
  if (question.ask === 'moods' && answer.ask === 'moods') return <MoodsQuestion question={question} answer={answer} onAnswer={onAnswer} />;
  if (question.ask === 'columns' && answer.ask === 'columns') return <ColumnsQuestion question={question} answer={answer} orderSaid={orderSaid} onAnswer={onAnswer} />;
  return null;
}
