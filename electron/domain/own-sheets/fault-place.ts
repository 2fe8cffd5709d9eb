import type { RulePlace } from '../worksheets/rule-fault.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';

type Named = { id: string; names: { en?: string; es?: string } };

/** Where in a sheet a fault is, as somebody says it who sees the sheet: the third field, called so. `language`: it is in these words. */
export type FaultPlace = Named & { part: 'file' | 'sheet' | 'field' | 'page' | 'form'; number: number | null; column: Named | null; language: Tongue | null };

const parts = { fields: 'field', steps: 'page', lengths: 'form' } as const;
type List = keyof typeof parts;
/** What a page and a form are called in their words; a field by its label. */
const called = { fields: 'label', steps: 'question', lengths: 'name' } as const;
const most = 80;

/** The place of a path of member names into a document, of which nothing is known. */
export function placeOfPath(path: readonly (string | number)[], document: unknown): FaultPlace {
  const [top, second, third, ...rest] = path;
  const language = top === 'words' && (second === 'en' || second === 'es') ? second : null;
  const [list, which] = language === null ? [second, third] : [third, rest[0]];
  const inner = language === null ? rest : rest.slice(1);
  if (typeof list !== 'string' || !(list in parts) || which === undefined) return { ...place('sheet', null, '', null, document), language };
  const at = list as List;
  const all = arrayAt(document, 'definition', at);
  const number = typeof which === 'number' ? which : all.findIndex((one) => textAt(one, 'id') === which);
  const id = typeof which === 'number' ? textAt(all[which], 'id') : which;
  const column = at === 'fields' && inner[0] === 'columns' && inner[1] !== undefined ? inner[1] : null;
  const columnId = typeof column === 'number' ? textAt(arrayAt(all[number], 'columns')[column], 'id') : column;
  return { ...place(at, number, id, columnId, document), language };
}

/** The place that a rule names by ids, in a sheet that fits its schema. */
export function placeOfRule({ field, column, step, length }: RulePlace, sheet: { definition: object; words: object }, language: Tongue | null): FaultPlace {
  const [list, id] = field !== undefined ? (['fields', field] as const) : step !== undefined ? (['steps', step] as const) : (['lengths', length] as const);
  if (id === undefined) return { ...place('sheet', null, '', null, sheet), language };
  const number = arrayAt(sheet, 'definition', list).findLastIndex((one) => textAt(one, 'id') === id);
  return { ...place(list, number, id, column ?? null, sheet), language };
}

function place(list: List | 'sheet', at: number | null, id: string, column: string | null, document: unknown): FaultPlace {
  if (list === 'sheet') return { part: list, number: null, id: '', names: {}, column: null, language: null };
  const named = (name: string, ...path: string[]): Named => ({ id: name.slice(0, most), names: namesAt(document, ...path) });
  return {
    part: parts[list],
    number: at === null || at < 0 ? null : at + 1,
    ...named(id, list, id, called[list]),
    column: column === null ? null : named(column, 'fields', id, 'columns', column, 'label'),
    language: null,
  };
}

function namesAt(document: unknown, ...path: string[]): Named['names'] {
  const [en, es] = (['en', 'es'] as const).map((language) => textAt(document, 'words', language, ...path).trim().slice(0, most));
  return { ...(en ? { en } : {}), ...(es ? { es } : {}) };
}

function at(here: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined), here);
}

function textAt(here: unknown, ...path: string[]): string {
  const found = at(here, ...path);
  return typeof found === 'string' ? found : '';
}

function arrayAt(here: unknown, ...path: string[]): readonly unknown[] {
  const found = at(here, ...path);
  return Array.isArray(found) ? found : [];
}
