import type { Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { textAt } from '../../electron/domain/worksheets/refs.ts';
import { useText } from '../i18n/use-text.tsx';
import { useSheet } from './sheet-context.tsx';

/** What was said before, above the question. */
export function Recall({ step }: { step: Step }) {
  const { definition, answers } = useSheet();
  const t = useText();
  for (const ref of step.recall ?? []) {
    const text = textAt(ref, answers);
    if (text === '') continue;
    const field = definition.fields.find((other) => other.id === ref.field);
    const told = ref.column === undefined && !(field?.kind === 'long' && field.weight !== undefined);
    return (
      <p className="before-this ws-recall">
        <span className="visually-hidden">{t('worksheet.recall')} </span>
        {told ? text : t('worksheet.quote', { text })}
      </p>
    );
  }
  return null;
}
