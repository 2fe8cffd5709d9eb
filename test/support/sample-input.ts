import fc from 'fast-check';
import { z } from 'zod';

/** What a valid input may look like, as JSON Schema has it. */
type Shape = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  $ref?: string;
  $defs?: Record<string, Shape>;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
};

/** Ids of entries stand wherever an input has room for one; `wall` wherever it wants a wall time. */
export type Wanted = { id: string; wall: string; text: string };

const formats: Record<string, string> = { date: '2026-11-18', 'date-time': '2026-11-18T20:15:00.000Z', uri: 'https://example.org' };
const deepest = 12;

/** One input that a call's schema takes, made from the schema alone, and filled with what somebody would want to get at. It may not fit: check it. */
export function sampleInput(schema: z.ZodType, wanted: Wanted): unknown {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return sample(root, 0);

  function sample(shape: Shape, depth: number): unknown {
    if (depth > deepest) return null;
    if (shape.$ref !== undefined) return sample(root.$defs?.[shape.$ref.replace('#/$defs/', '')] ?? (shape.$ref === '#' ? root : {}), depth + 1);
    if ('const' in shape) return shape.const;
    if (shape.enum !== undefined) return shape.enum[0];
    const variants = shape.anyOf ?? shape.oneOf;
    if (variants !== undefined) return sample(variants.find(({ type }) => type !== 'null') ?? {}, depth + 1);
    if (shape.allOf !== undefined) return sample(Object.assign({}, ...shape.allOf) as Shape, depth + 1);
    switch (shape.type) {
      case 'object':
        return Object.fromEntries((shape.required ?? []).map((name) => [name, sample(shape.properties?.[name] ?? {}, depth + 1)]));
      case 'array':
        return shape.maxItems === 0 || depth > deepest - 4 ? [] : Array.from({ length: shape.minItems ?? 1 }, () => sample(shape.items ?? {}, depth + 1));
      case 'string':
        return text(shape);
      case 'integer':
      case 'number':
        return Math.max(shape.minimum ?? 0, 0);
      case 'boolean':
        return true;
      default:
        return null;
    }
  }

  function text({ pattern, format, minLength = 0, maxLength = 20 }: Shape): string {
    for (const one of [wanted.id, wanted.wall, wanted.text]) if (pattern !== undefined && new RegExp(pattern).test(one)) return one;
    if (format !== undefined && format in formats) return formats[format] ?? '';
    if (pattern !== undefined) return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 7 })[0] ?? '';
    return wanted.text.padEnd(minLength, 'x').slice(0, Math.max(maxLength, minLength));
  }
}
