import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedSheetsModule } from './shipped-sheets.ts';
import { worksheetJsonSchema } from './worksheet-json-schema.ts';

/**
 * What is written from the worksheets and their schemas: `worksheets/schema.json` and the vault's list of sheets. To be run with
 * `npx tsx build/worksheet-schema.ts` after adding a sheet or a kind; a test checks that both are up to date.
 */
const files = { 'worksheets/schema.json': worksheetJsonSchema(), 'electron/vault/worksheets/shipped-sheets.ts': shippedSheetsModule() };

for (const [name, text] of Object.entries(files)) {
  const file = resolve(import.meta.dirname, '..', name);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // The first time there is none.
  }
  if (before !== text) writeFileSync(file, text);
  process.stdout.write(before === text ? `${name} is up to date.\n` : `${name} written.\n`);
}
