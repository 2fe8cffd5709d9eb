import type { Definition, Field, Step } from './definition-schema.ts';
import { isLaterStep } from './half.ts';
import type { FieldWords, SheetWords, StepWords } from './words-schema.ts';
import { stepsOf } from './visible.ts';

/** What stands together on paper: a step, or steps that each ask one choice, always and in the same words, as one table. `help`: what is said above it, each once. */
export type PaperPart = { steps: Step[]; grid: string[] | null; help: string[] };

/** The steps of a length as they are laid out on paper, where nobody turns a page for each item of a measure. */
export function paperParts(definition: Definition, words: SheetWords, length: string): PaperPart[] {
  const items = definition.instrument?.items ?? [];
  const parts: (PaperPart & { asked: { help: string; options: string } | null })[] = [];
  for (const step of stepsOf(definition, length)) {
    const [item, ...more] = step.items;
    const field = typeof item === 'string' && more.length === 0 ? definition.fields.find(({ id }) => id === item) : undefined;
    const asked = field === undefined ? null : askedAlike(field, words.fields[field.id], words.steps[step.id], isLaterStep(definition, step));
    const last = parts.at(-1);
    const before = last?.asked?.options === asked?.options ? last?.asked?.help : undefined;
    // A measure's instructions stand with its first item alone, and its stem with all others.
    const begins = last?.steps.length === 1 && field !== undefined && last.steps[0]?.items[0] === items[0] && field.id === items[1];
    if (field !== undefined && asked !== null && last !== undefined && before !== undefined && (before === asked.help || begins)) {
      if (before !== asked.help) last.help.push(asked.help);
      last.asked = asked;
      last.steps.push(step);
      last.grid = [...(last.grid ?? last.steps.slice(0, 1).flatMap(({ items }) => items.filter((one) => typeof one === 'string'))), field.id];
    } else parts.push({ steps: [step], grid: null, asked, help: [words.steps[step.id]?.help ?? ''].filter((help) => help !== '') });
  }
  return parts.map(({ steps, grid, help }) => ({ steps, grid, help }));
}

/** The options as they are worded, and what is said above them; null for what cannot share a table. Keys alone would not do: theirs may mean other things. */
function askedAlike(field: Field, words: FieldWords | undefined, step: StepWords | undefined, later: boolean): { help: string; options: string } | null {
  if (field.kind !== 'choice' || field.other === true || field.when !== undefined || step?.caution !== undefined) return null;
  return { help: step?.help ?? '', options: JSON.stringify([later, ...field.options.map((key) => words?.options?.[key] ?? key)]) };
}
