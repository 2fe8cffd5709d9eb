import { exportWords } from '../../domain/exports/export-words.ts';
import type { Labels, SheetLabels } from '../../domain/exports/labels.ts';
import type { OwnPattern } from '../../domain/settings.ts';
import { definition } from '../../domain/worksheets/definition-schema.ts';
import { fitsTheFacts } from '../../domain/worksheets/kinds.ts';
import { bodyLabel, feelingLabel, type Tongue } from '../../domain/worksheets/vocabulary.ts';
import { sheetWords } from '../../domain/worksheets/words-schema.ts';
import thoughtRecord from '../../../worksheets/thought-record/v1.json' with { type: 'json' };
import thoughtRecordEn from '../../../worksheets/thought-record/text.en.json' with { type: 'json' };
import thoughtRecordEs from '../../../worksheets/thought-record/text.es.json' with { type: 'json' };
import feelings from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };

/** Every worksheet that is shipped; a test compares with the folder. */
const sheets = [{ definition: thoughtRecord, en: thoughtRecordEn, es: thoughtRecordEs }];

/** What exported files call worksheets, fields, feelings and patterns in that language. */
export function createLabels(language: Tongue, ownPatterns: readonly OwnPattern[] = []): Labels {
  const known = new Map(
    sheets.map((sheet): [string, SheetLabels] => {
      const read = { definition: definition.parse(sheet.definition), words: sheetWords.parse(sheet[language]) };
      return [`${read.definition.id}/${String(read.definition.version)}`, read];
    }),
  );
  const names = new Map([
    ...patterns.patterns.map((pattern): [string, string] => [pattern.key, pattern[language].name]),
    [fitsTheFacts, patterns.facts[language].name] as const,
    ...ownPatterns.map(({ key, name }): [string, string] => [key, name]),
  ]);
  return {
    language,
    words: exportWords[language],
    sheet: (worksheet, version) => known.get(`${worksheet}/${String(version)}`) ?? null,
    feeling: (feeling) => feelingLabel(feelings, feeling, language),
    body: (key) => bodyLabel(feelings, key, language),
    pattern: (key) => names.get(key) ?? key,
  };
}
