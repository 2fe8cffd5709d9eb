import type { Feeling } from '../worksheets/answers.ts';
import type { Column, Definition, Field } from '../worksheets/definition-schema.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';
import type { SheetWords } from '../worksheets/words-schema.ts';
import type { ExportWords } from './export-words.ts';

/** One version of a worksheet and its words in one language. */
export type SheetLabels = { definition: Definition; words: SheetWords };

/** What exported files call things, in one language. */
export type Labels = {
  language: Tongue;
  words: ExportWords;
  /** Null when this program does not carry that sheet or version: ids then stand for themselves. */
  sheet: (worksheet: string, version: number) => SheetLabels | null;
  feeling: (feeling: Pick<Feeling, 'word' | 'own'>) => string;
  body: (key: string) => string;
  /** A thinking pattern of the vocabulary or the person's own. */
  pattern: (key: string) => string;
};

export function fieldOf(sheet: SheetLabels | null, id: string): Field | undefined {
  return sheet?.definition.fields.find((field) => field.id === id);
}

export function columnOf(sheet: SheetLabels | null, field: string, id: string): Column | undefined {
  const found = fieldOf(sheet, field);
  return found !== undefined && 'columns' in found ? found.columns.find((column) => column.id === id) : undefined;
}

/** The label of a field; its id when no sheet names it. */
export function fieldLabel(sheet: SheetLabels | null, id: string): string {
  return sheet?.words.fields[id]?.label ?? id;
}

export function columnLabel(sheet: SheetLabels | null, field: string, column: string): string {
  return sheet?.words.fields[field]?.columns?.[column]?.label ?? column;
}

/** The label of what was chosen in a field, or with `column` in a cell of it; the key itself when nothing names it. */
export function optionLabel(labels: Labels, sheet: SheetLabels | null, id: string, key: string, column?: string): string {
  const words = sheet?.words.fields[id];
  if (column !== undefined) return words?.columns?.[column]?.options?.[key] ?? yesOrNo(labels, columnOf(sheet, id, column)?.kind, key) ?? key;
  const own = words?.options?.[key];
  if (own !== undefined) return own;
  const field = fieldOf(sheet, id);
  if (field?.kind === 'choice-among') return optionLabel(labels, sheet, field.of, key);
  return yesOrNo(labels, field?.kind, key) ?? (field === undefined || field.kind === 'patterns' ? labels.pattern(key) : key);
}

function yesOrNo({ words }: Labels, kind: string | undefined, key: string): string | undefined {
  return kind === 'yes-no' && (key === 'yes' || key === 'no') ? words[key] : undefined;
}
