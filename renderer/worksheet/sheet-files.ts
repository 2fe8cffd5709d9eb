import type { DefinitionFile } from '../../electron/domain/worksheets/definition-schema.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';

const definitions = import.meta.glob<DefinitionFile>('../../worksheets/*/v*.json', { import: 'default' });
const texts = import.meta.glob<SheetWords>('../../worksheets/*/text.*.json', { import: 'default' });

/** Every version of every sheet that this program carries. The build of the HTML packet puts another file in this one's place. */
export function sheetFiles(): { id: string; version: number }[] {
  return Object.keys(definitions).flatMap((path) => {
    const [, id, version] = /worksheets\/([^/]+)\/v(\d+)\.json$/.exec(path) ?? [];
    return id === undefined ? [] : [{ id, version: Number(version) }];
  });
}

/** Null when this program does not carry that sheet or version. */
export async function readSheetFile(id: string, version: number, language: Tongue): Promise<{ file: DefinitionFile; words: SheetWords } | null> {
  const definition = definitions[`../../worksheets/${id}/v${String(version)}.json`];
  const words = texts[`../../worksheets/${id}/text.${language}.json`];
  if (definition === undefined || words === undefined) return null;
  const [file, text] = await Promise.all([definition(), words()]);
  return { file, words: text };
}
