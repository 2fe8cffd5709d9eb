import type { Column, Definition, Field } from './definition-schema.ts';
import type { RuleFault, RulePlace } from './rule-fault.ts';
import type { ColumnWords, FieldWords, SheetWords } from './words-schema.ts';

/** Words that a definition needs and that its text does not have, and words for what it does not have. Both as made by `full-sheet.ts`. */
export function checkWords(definition: Definition, words: SheetWords): string[] {
  return wordFaults(definition, words).map(({ says }) => says);
}

/** The same, with what is wrong and where. */
export function wordFaults(definition: Definition, words: SheetWords): RuleFault[] {
  const faults: RuleFault[] = [];
  const none = (name: string, says: string, place: RulePlace = {}) => void faults.push({ what: 'no-words', place, name, says });
  const compare = (what: string, needed: readonly string[], has: object | undefined, place: RulePlace = {}) => {
    const given = Object.keys(has ?? {});
    for (const id of needed) if (!given.includes(id)) none(id, `${what} ${id}: no words`, place);
    for (const id of given) if (!needed.includes(id)) faults.push({ what: 'words-for-nothing', place, name: id, says: `${what} ${id}: words for nothing` });
  };
  const options = (what: string, part: Field | Column, given: FieldWords | ColumnWords | undefined, place: RulePlace) => {
    if (part.kind === 'yes-no') {
      if (given?.options !== undefined) compare(what, ['yes', 'no'], given.options, place);
    } else compare(what, part.kind === 'choice' || part.kind === 'multi' ? part.options : [], given?.options, place);
  };

  compare('field', definition.fields.map((field) => field.id), words.fields);
  compare('step', definition.steps.map((step) => step.id), words.steps);
  compare('length', definition.lengths.map((length) => length.id), words.lengths);
  for (const field of definition.fields) {
    const given = words.fields[field.id];
    const place = { field: field.id };
    const columns = 'columns' in field ? field.columns : [];
    options(`${field.id}, option`, field, given, place);
    compare(`${field.id}, column`, columns.map((column) => column.id), given?.columns, place);
    for (const column of columns) options(`${field.id}.${column.id}, option`, column, given?.columns?.[column.id], { ...place, column: column.id });
    compare(`${field.id}, row`, field.kind === 'table' ? (field.rows ?? []) : [], given?.rows, place);
    const values = field.kind === 'calc' && field.calc.type === 'values' ? field.calc : null;
    compare(`${field.id}, value`, values?.of.map((part) => part.id) ?? [], given?.values, place);
    if (values?.faulty !== undefined && given?.faulty === undefined) none('faulty', `field ${field.id}: no words for when it cannot be right`, place);
    if (field.kind === 'table' && field.mark === true && given?.mark === undefined) none('mark', `field ${field.id}: no words for marking a row`, place);
  }
  const { instrument } = definition;
  if ((instrument === undefined) !== (words.instrument === undefined)) faults.push({ what: 'words-for-nothing', place: {}, name: 'instrument', says: 'instrument: words for one that is not there, or none' });
  else if (instrument !== undefined) {
    const given = words.instrument;
    compare('score', instrument.scores.map(({ id }) => id), given?.scores);
    compare('band', instrument.scores.flatMap(({ bands = [] }) => bands.map(({ id }) => id)), given?.bands);
    compare('threshold', instrument.scores.flatMap(({ cutoffs = [] }) => cutoffs.map(({ id }) => id)), given?.cutoffs);
    if (instrument.scores.some(({ bands }) => bands !== undefined) && given?.bandsFrom === undefined) none('bandsFrom', 'bands: no source');
    if (instrument.scores.some(({ change }) => change !== undefined) && given?.changeFrom === undefined) none('changeFrom', 'change: no source');
  }
  if (definition.later !== undefined && words.later === undefined) none('later', 'later: no words for the second half');
  return faults;
}
