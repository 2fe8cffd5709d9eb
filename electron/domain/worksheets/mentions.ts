import type { Condition, Value } from './tree-schema.ts';

/** What a tree looks at: a field, a column of it, options of that. The field of a cell outside `rows` is empty: the row at hand. */
export type Mention = { field: string; column?: string | undefined; options?: readonly string[] | undefined };

export function mentionsIn(condition: Condition, row = ''): Mention[] {
  switch (condition.op) {
    case 'answered':
      return [{ field: condition.field }];
    case 'chosen':
      return [{ field: condition.field, options: [condition.option] }];
    case 'rated':
      return [condition.of];
    case 'cell':
      return [{ field: row, column: condition.column, options: condition.in }];
    case 'compare':
      return [...mentionsInValue(condition.left, row), ...mentionsInValue(condition.right, row)];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => mentionsIn(part, row));
    case 'not':
      return mentionsIn(condition.of, row);
  }
}

export function mentionsInValue(value: Value, row = ''): Mention[] {
  const within = (part: Value) => mentionsInValue(part, row);
  switch (value.op) {
    case 'number':
      return [];
    case 'answer':
      return [value.of];
    case 'count':
      return [{ field: value.field }];
    case 'column':
      return [{ field: value.field, column: value.column }];
    case 'rows':
      return [
        { field: value.field },
        ...(value.of === undefined ? [] : mentionsInValue(value.of, value.field)),
        ...(value.where === undefined ? [] : mentionsIn(value.where, value.field)),
      ];
    case 'cell':
      return [{ field: row, column: value.column }];
    case 'sum':
    case 'mean':
      return value.of.flatMap(within);
    case 'change':
      return [value.before, value.after].flatMap(within);
    case 'percent-of':
      return [value.part, value.whole].flatMap(within);
    case 'reverse':
    case 'times':
    case 'round':
    case 'within':
      return within(value.of);
    case 'if':
      return [...mentionsIn(value.when, row), ...within(value.then), ...(value.otherwise === undefined ? [] : within(value.otherwise))];
    case 'minutes':
      return [value.from, value.to, ...(value.on === undefined ? [] : [{ field: value.on }])];
    case 'half-time':
      return [value.time, value.strength].map((column) => ({ field: value.field, column }));
  }
}
