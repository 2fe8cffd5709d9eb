import { createContext, use, type ReactNode } from 'react';
import type { OwnPattern } from '../../electron/domain/settings.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';
import type { Sheet } from './registry.ts';

/** The person's own words, kept in their settings. Changes go back through the callbacks. */
export type OwnWords = {
  feelings: readonly string[];
  onFeelings: (words: string[]) => void;
  patterns: readonly OwnPattern[];
  patternOrder: readonly string[];
  onPatterns: (patterns: OwnPattern[], order: string[]) => void;
};

/** A look on a later day, for reading. */
export type LookShown = { at: string; answers: Answers };

type SheetHere = Sheet & { answers: Answers; own: OwnWords | null; looks: readonly LookShown[] };

const SheetContext = createContext<SheetHere | null>(null);

type ProviderProps = { sheet: Sheet; answers: Answers; own?: OwnWords; looks?: readonly LookShown[]; children: ReactNode };

const none: readonly LookShown[] = [];

export function SheetProvider({ sheet, answers, own, looks = none, children }: ProviderProps) {
  return <SheetContext value={{ ...sheet, answers, own: own ?? null, looks }}>{children}</SheetContext>;
}

export function useSheet(): SheetHere {
  const here = use(SheetContext);
  if (here === null) throw new Error('No sheet');
  return here;
}

/** A field without words shows its id: a test keeps that from happening. */
export function wordsOf(sheet: Sheet, fieldId: string): FieldWords {
  return sheet.words.fields[fieldId] ?? { label: fieldId };
}
