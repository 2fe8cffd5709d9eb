import { z } from 'zod';
import { definitionFile } from '../electron/domain/worksheets/definition-schema.ts';
import { sheetWords } from '../electron/domain/worksheets/words-schema.ts';

/** Both shapes of a worksheet's files as one JSON Schema, for editors and for people who write sheets elsewhere. */
export function worksheetJsonSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Footbridge worksheet',
    description: 'v<version>.json is a definition; text.<lang>.json holds its words.',
    oneOf: [{ $ref: '#/$defs/definition' }, { $ref: '#/$defs/words' }],
    $defs: shared(),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function shared(): Record<string, unknown> {
  const [definitionSchema, words] = [definitionFile, sheetWords].map((schema) => {
    const made: Record<string, unknown> = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'inline' });
    delete made['$schema'];
    return made;
  });
  const trees = definitionSchema?.['$defs'] as Record<string, unknown> | undefined;
  delete definitionSchema?.['$defs'];
  return { definition: definitionSchema, words, ...trees };
}
