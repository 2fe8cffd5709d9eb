import { exportWords } from '../../domain/exports/export-words.ts';
import type { Labels, SheetLabels } from '../../domain/exports/labels.ts';
import type { OwnPattern } from '../../domain/settings.ts';
import { fitsTheFacts } from '../../domain/worksheets/kinds.ts';
import { bodyLabel, feelingLabel, type Tongue } from '../../domain/worksheets/vocabulary.ts';
import { knownSheet } from '../worksheets/known-sheets.ts';
import feelings from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };

/** A worksheet with its words; null when it is not at hand. */
type SheetLookup = (worksheet: string, version: number, language: Tongue) => SheetLabels | null;

/** What exported files call worksheets, fields, feelings and patterns in that language. */
export function createLabels(language: Tongue, ownPatterns: readonly OwnPattern[] = [], sheetOf: SheetLookup = knownSheet): Labels {
  const names = new Map([
    ...patterns.patterns.map((pattern): [string, string] => [pattern.key, pattern[language].name]),
    [fitsTheFacts, patterns.facts[language].name] as const,
    ...ownPatterns.map(({ key, name }): [string, string] => [key, name]),
  ]);
  /** Put together once: thousands of entries ask for the same few. */
  const sheets = new Map<string, SheetLabels | null>();
  return {
    language,
    words: exportWords[language],
    sheet(worksheet, version) {
      const name = `${worksheet}/${String(version)}`;
      const before = sheets.get(name);
      if (before !== undefined) return before;
      const found = sheetOf(worksheet, version, language);
      sheets.set(name, found);
      return found;
    },
    feeling: (feeling) => feelingLabel(feelings, feeling, language),
    body: (key) => bodyLabel(feelings, key, language),
    pattern: (key) => names.get(key) ?? key,
  };
}
