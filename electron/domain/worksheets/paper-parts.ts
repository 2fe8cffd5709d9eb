import type { Definition, Field, Step } from './definition-schema.ts';
import { isLaterStep } from './half.ts';
import type { FieldWords, SheetWords, StepWords } from './words-schema.ts';
import { stepsOf } from './visible.ts';

/** What stands together on paper: a step, or steps that each ask one choice, always and in the same words, as one table. */
export type PaperPart = { steps: Step[]; grid: string[] | null };

/** The steps of a length as they are laid out on paper, where nobody turns a page for each item of a measure. */
export function paperParts(definition: Definition, words: SheetWords, length: string): PaperPart[] {
  const parts: (PaperPart & { asked: string | null })[] = [];
  for (const step of stepsOf(definition, length)) {
    const [item, ...more] = step.items;
    const field = typeof item === 'string' && more.length === 0 ? definition.fields.find(({ id }) => id === item) : undefined;
    const asked = field === undefined ? null : askedAlike(field, words.fields[field.id], words.steps[step.id], isLaterStep(definition, step));
    const last = parts.at(-1);
    if (field !== undefined && asked !== null && last?.asked === asked) {
      last.steps.push(step);
      last.grid = [...(last.grid ?? last.steps.slice(0, 1).flatMap(({ items }) => items.filter((one) => typeof one === 'string'))), field.id];
    } else parts.push({ steps: [step], grid: null, asked });
  }
  return parts.map(({ steps, grid }) => ({ steps, grid }));
}

/** The options as they are worded and what is said above them; null for what cannot share a table. Keys alone would not do: theirs may mean other things. */
function askedAlike(field: Field, words: FieldWords | undefined, step: StepWords | undefined, later: boolean): string | null {
  if (field.kind !== 'choice' || field.other === true || field.when !== undefined || step?.caution !== undefined) return null;
  return JSON.stringify([later, step?.help ?? '', ...field.options.map((key) => words?.options?.[key] ?? key)]);
}
