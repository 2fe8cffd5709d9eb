import { createContext, use, type ReactNode } from 'react';
import type { OwnPattern } from '../../electron/domain/settings.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Scope } from '../../electron/domain/worksheets/scope.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
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

/** The level of the title: 1 on a page of its own, 2 where several sheets follow one another. */
export type HeadingLevel = 1 | 2;

/** A look on a later day, for reading. */
export type LookShown = { at: string; answers: Answers };

type SheetHere = Sheet & { scope: Scope; answers: Answers; own: OwnWords | null; looks: readonly LookShown[]; level: HeadingLevel };

const SheetContext = createContext<SheetHere | null>(null);

type ProviderProps = { sheet: Sheet; answers: Answers; own?: OwnWords; looks?: readonly LookShown[]; level?: HeadingLevel; zone?: string | undefined; children: ReactNode };

const none: readonly LookShown[] = [];

export function SheetProvider({ sheet, answers, own, looks = none, level = 1, zone, children }: ProviderProps) {
  const scope: Scope = { definition: sheet.definition, zone };
  return <SheetContext value={{ ...sheet, scope, answers, own: own ?? null, looks, level }}>{children}</SheetContext>;
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

/** A name of the vocabulary in the sheet's language, or in both beside each other. */
export function inBoth({ language, beside }: Pick<Sheet, 'language' | 'beside'>, name: (language: Tongue) => string): string {
  const first = name(language);
  const second = beside === undefined ? first : name(beside);
  return first === second ? first : `${first} / ${second}`;
}
