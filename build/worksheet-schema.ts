import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { worksheetJsonSchema } from './worksheet-json-schema.ts';

/** Writes `worksheets/schema.json` from the zod schemas: `npx tsx build/worksheet-schema.ts`. A test checks that it is up to date. */
const file = resolve(import.meta.dirname, '../worksheets/schema.json');
const text = worksheetJsonSchema();
let before = '';
try {
  before = readFileSync(file, 'utf8');
} catch {
  // The first time there is none.
}
if (before !== text) writeFileSync(file, text);
process.stdout.write(before === text ? 'worksheets/schema.json is up to date.\n' : 'worksheets/schema.json written.\n');
