import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../worksheets');

/** Every `<id>/v<n>.json` of the folder, by id and version. */
function versions(): { id: string; version: number }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: id }) => readdirSync(resolve(folder, id)).flatMap((file) => {
      const version = /^v(\d+)\.json$/.exec(file)?.[1];
      return version === undefined ? [] : [{ id, version: Number(version) }];
    }))
    .toSorted((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
}

function nameOf(id: string, rest: string): string {
  return `${id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}${rest}`;
}

/** The module through which the vault knows every worksheet of the folder: it reads no files, so that it can be packed into one. */
export function shippedSheetsModule(): string {
  const all = versions();
  const ids = [...new Set(all.map(({ id }) => id))];
  const imports = ids.flatMap((id) => [
    ...all.filter((one) => one.id === id).map(({ version }) => `import ${nameOf(id, `V${String(version)}`)} from '../../../worksheets/${id}/v${String(version)}.json' with { type: 'json' };`),
    ...['en', 'es'].map((lang) => `import ${nameOf(id, lang === 'en' ? 'En' : 'Es')} from '../../../worksheets/${id}/text.${lang}.json' with { type: 'json' };`),
  ]);
  const lines = all.map(({ id, version }) => `  { file: ${nameOf(id, `V${String(version)}`)}, en: ${nameOf(id, 'En')}, es: ${nameOf(id, 'Es')} },`);
  return [
    '// Written by build/worksheet-schema.ts from the folder worksheets/. A test says when it is out of date.',
    ...imports,
    '',
    '/** As they stand in their files; `known-sheets.ts` makes sheets of them. */',
    'export const shippedSheets: readonly { file: unknown; en: unknown; es: unknown }[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
