import type { Answer, Answers, Cell } from '../../electron/domain/worksheets/answers.ts';
import type { Column, Definition, Field } from '../../electron/domain/worksheets/definition-schema.ts';

/** Something said in every field that takes an answer, each text with its field's name in it. */
export function exampleAnswers(definition: Definition): Answers {
  const answers: Answers = {};
  for (const field of definition.fields) {
    const answer = answerFor(field);
    if (answer !== null) answers[field.id] = answer;
  }
  return answers;
}

function answerFor(field: Field): Answer | null {
  const says = `What I said about ${field.id}`;
  switch (field.kind) {
    case 'text':
    case 'long':
      return { kind: 'text', text: says };
    case 'list':
      return { kind: 'list', lines: [{ id: '1', text: says }, { id: '2', text: `${says}, & more` }] };
    case 'feelings':
      return { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 80 }, { word: 'saudade', own: true, strength: 60 }], body: ['body.shaky'] };
    case 'rerate-feelings':
      return { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 45 }, { word: 'calm.calm', strength: 20 }], body: [] };
    case 'percent':
    case 'rerate-percent':
      return { kind: 'number', number: 40 };
    case 'suds':
    case 'duration':
      return { kind: 'number', number: 40 };
    case 'n10':
    case 'count':
      return { kind: 'number', number: 4 };
    case 'yes-no':
      return { kind: 'choice', chosen: 'yes' };
    case 'date':
      return { kind: 'date', date: '2026-11-22' };
    case 'time':
      return { kind: 'time', time: '23:10' };
    case 'links':
      return { kind: 'links', to: [{ entry: '01K9ZZZZZZZZZZZZZZZZZZZZZZ', ...(field.rows === undefined ? {} : { row: '1' }) }] };
    case 'choice':
      return { kind: 'choice', chosen: field.options[0] ?? null };
    case 'choice-among':
      return { kind: 'choice', chosen: 'mind_reading' };
    case 'multi':
      return { kind: 'multi', chosen: field.options.slice(0, 2), own: field.other === true ? [says] : [] };
    case 'patterns':
      return { kind: 'multi', chosen: ['mind_reading', 'fits_the_facts'], own: ['My own one'] };
    case 'datetime':
      return { kind: 'datetime', local: '2026-11-22T19:40' };
    case 'table':
    case 'ladder':
      return {
        kind: 'table',
        rows: [0, 1].map((row) => ({
          id: (field.kind === 'table' ? field.rows?.[row] : undefined) ?? String(row),
          cells: Object.fromEntries(field.columns.map((column) => [column.id, cellFor(column, `${says}, ${String(row)}`)])),
          ...(row === 1 && field.kind === 'table' && field.mark === true ? { mark: true } : {}),
        })),
      };
    case 'pair':
      return { kind: 'pair', before: 6, after: 4 };
    case 'calc':
    case 'note':
      return null;
  }
}

function cellFor(column: Column, says: string): Cell {
  switch (column.kind) {
    case 'text':
    case 'long':
      return says;
    case 'percent':
    case 'suds':
    case 'duration':
      return 65;
    case 'n10':
    case 'count':
      return 6;
    case 'date':
      return '2026-11-22';
    case 'time':
      return '23:10';
    case 'datetime':
      return '2026-11-22T23:10';
    case 'yes-no':
      return true;
    case 'multi':
      return column.options.slice(0, 2);
    case 'calc':
    case 'linked':
      return null;
    case 'choice':
      return column.options[0] ?? null;
  }
}
