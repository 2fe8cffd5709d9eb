import type { SheetWords } from '../../domain/entries/entry-words.ts';
import type { FeelingWords } from '../../domain/entries/field-texts.ts';
import type { Definition } from '../../domain/worksheets/definition-schema.ts';
import { namingOption, titleOf } from '../../domain/worksheets/title.ts';
import { isHidden } from '../../domain/worksheets/settings-of-sheet.ts';
import { knownDefinition } from '../worksheets/known-sheets.ts';
import feelings from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };

/** What the vault knows of worksheets and vocabulary, for naming and finding entries. It keeps no words of the app. */
export type Knowledge = { feelingWords: FeelingWords; sheetWords: SheetWords };

function readFeelings(): Map<string, string> {
  const all = [...feelings.families, ...feelings.families.flatMap((family) => family.words), ...feelings.always, ...feelings.rough];
  return new Map(all.map(({ key, en, es }) => [key, en === es ? en : `${en} / ${es}`]));
}

/** Names a sheet's entries by its definition, where that is at hand. */
export function nameSheets(definitionOf: (worksheet: string, version: number) => Definition | undefined): SheetWords {
  return ({ worksheet, version, answers }) => {
    const one = definitionOf(worksheet, version);
    if (one === undefined) return undefined;
    // In a list, where others may look on, such a sheet is named by its kind and day alone.
    if (isHidden(one, answers)) return { title: '', line: '', apart: true };
    return { ...titleOf(one, answers), option: namingOption(one, answers) };
  };
}

/** Reads the vocabulary once. A sheet without a definition here is named by its first answers in words. */
export function createKnowledge(): Knowledge {
  const words = readFeelings();
  return { feelingWords: (key) => words.get(key), sheetWords: nameSheets(knownDefinition) };
}
