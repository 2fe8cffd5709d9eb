import type { SheetWords } from '../../domain/entries/entry-words.ts';
import type { FeelingWords } from '../../domain/entries/field-texts.ts';
import { definition } from '../../domain/worksheets/definition-schema.ts';
import { titleOf } from '../../domain/worksheets/title.ts';
import thoughtRecord from '../../../worksheets/thought-record/v1.json' with { type: 'json' };
import feelings from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };

/** What the vault knows of worksheets and vocabulary, for naming and finding entries. It keeps no words of the app. */
export type Knowledge = { feelingWords: FeelingWords; sheetWords: SheetWords };

function readFeelings(): Map<string, string> {
  const all = [...feelings.families, ...feelings.families.flatMap((family) => family.words), ...feelings.always, ...feelings.rough];
  return new Map(all.map(({ key, en, es }) => [key, en === es ? en : `${en} / ${es}`]));
}

/** Reads the vocabulary and the definitions once. A sheet without a definition here is named by its first answers in words. */
export function createKnowledge(): Knowledge {
  const words = readFeelings();
  const known = [definition.parse(thoughtRecord)];
  const byName = new Map(known.map((one) => [`${one.id}/${one.version}`, one]));
  return {
    feelingWords: (key) => words.get(key),
    sheetWords({ worksheet, version, answers }) {
      const one = byName.get(`${worksheet}/${version}`);
      return one && titleOf(one, answers);
    },
  };
}
