import type { When, WorksheetContent } from '../entries/entry.ts';
import { markedRow, textAt } from '../worksheets/refs.ts';
import { cardSheet } from './plan.ts';

/** The fairer thought of a thought record; empty where there is none. */
export function balancedThought(content: WorksheetContent): string {
  return content.worksheet === 'thought-record' ? textAt({ field: 'balanced' }, content.answers) : '';
}

/** A coping card with that thought on it, to be read when the old thought comes. Linked to the record it was taken from. */
export function cardFromThought(record: { id: string; content: WorksheetContent }, when: When): WorksheetContent {
  const thought = markedRow(record.content.answers['thoughts'])?.cells['thought'];
  const moment = typeof thought === 'string' ? thought.replaceAll(/\s+/gu, ' ').trim().slice(0, 300) : '';
  return {
    kind: 'worksheet',
    when,
    tags: [],
    bring: false,
    links: [record.id],
    privateNote: '',
    worksheet: cardSheet,
    version: 1,
    length: 'one',
    answers: {
      words: { kind: 'text', text: balancedThought(record.content) },
      ...(moment === '' ? {} : { moment: { kind: 'text', text: moment } as const }),
    },
    looks: [],
    lookOn: null,
    state: 'whole',
  };
}
