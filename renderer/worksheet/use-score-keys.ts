import type { Field, Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { fieldIdsOf } from '../../electron/domain/worksheets/visible.ts';
import { useWindowKeys } from '../ui/use-keys.ts';
import type { OnAnswer } from './field-view.tsx';

/** On a measure's question, the key of an answer's number gives that answer: 0 to 3, say. Typing elsewhere stays typing. */
export function useScoreKeys(step: Step | undefined, shown: readonly Field[], onAnswer: OnAnswer, on: boolean): void {
  const answer = (digit: number) => {
    const ids = step === undefined ? [] : fieldIdsOf(step);
    const field = shown.find((other) => ids.includes(other.id));
    if (field?.kind !== 'choice') return;
    const at = (field.scores ?? field.options.map((_, index) => index)).indexOf(digit);
    const chosen = field.options[at];
    if (chosen !== undefined) onAnswer(field.id, { kind: 'choice', chosen });
  };

  useWindowKeys((event) => {
    if (!on || !/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return;
    if (event.target instanceof HTMLElement && event.target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])')) return;
    event.preventDefault();
    answer(Number(event.key));
  });
}
