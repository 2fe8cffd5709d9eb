import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from '../../support/files-under.ts';

const renderer = resolve(import.meta.dirname, '../../../renderer');
const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'hint', 'says', 'aria-description', 'aria-roledescription', 'aria-valuetext']);
/** Names that are the same in every language. */
const allowed = new Set(['Footbridge', 'English', 'Español']);

function words(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !allowed.has(text.trim());
}

/** Letters that a person would read and that no catalogue holds. */
function strings(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(resolve(renderer, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && words(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source)) && node.initializer !== undefined && ts.isStringLiteral(node.initializer) && words(node.initializer.text)) {
      found.push(node.initializer.text);
    }
    if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent) && node.expression !== undefined && ts.isStringLiteralLike(node.expression) && words(node.expression.text)) {
      found.push(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => `${file}: ${text}`);
}

test('no component says anything that is not in the catalogues', () => {
  expect(filesUnder(renderer, /\.tsx$/u).flatMap(strings)).toEqual([]);
});
