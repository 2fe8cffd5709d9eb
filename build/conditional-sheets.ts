import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Worksheets under a licence of their own, which some may not pass on: the folders that hold a `LICENCE.md`. */
export function conditionalSheets(root: string): string[] {
  const folder = join(root, 'worksheets');
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'LICENCE.md')));
}

/** Leaves these sheets out of a bundle: the vault's list holds nothing in their place, and the window's globs pass them over. */
export function withoutSheets(ids: readonly string[]): Plugin {
  const inside = new RegExp(`/worksheets/(${ids.join('|')})/[^/]+\\.json$`);
  return {
    name: 'without-conditional-sheets',
    enforce: 'pre',
    load: (path) => (ids.length > 0 && inside.test(path.replaceAll('\\', '/')) ? { code: 'export default null', moduleType: 'js' } : null),
    transform(code) {
      if (ids.length === 0 || !code.includes("('../../worksheets/*/")) return null;
      const except = ids.map((id) => `'!../../worksheets/${id}/*'`).join(', ');
      return { code: code.replaceAll(/\(('\.\.\/\.\.\/worksheets\/\*\/[^']+')/g, `([$1, ${except}]`), map: null };
    },
  };
}
