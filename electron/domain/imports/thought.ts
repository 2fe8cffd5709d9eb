import type { When, WorksheetContent } from '../entries/entry.ts';
import type { Answer, Answers, Feeling } from '../worksheets/answers.ts';
import { listAnswer } from './words.ts';

/** A thought record as other tools know it. Empty texts and nulls are left open. */
export type Thought = {
  situation?: string;
  feelings?: readonly Feeling[];
  thought: string;
  belief?: number | null;
  /** Keys of our patterns, and what has none, as words. */
  patterns: { chosen: readonly string[]; own: readonly string[] };
  /** What speaks against the thought. */
  against?: string;
  balanced: string;
  feelingsAfter?: readonly Feeling[];
  beliefAfter?: number | null;
  next?: string;
};

function put(answers: Answers, field: string, answer: Answer, answered: boolean): void {
  if (answered) answers[field] = answer;
}

/**
 * The longest thought record (seven steps, `worksheets/thought-record/v1.json`), so that everything has its place. It counts as whole: what another
 * tool did not ask for is not unfinished here.
 */
export function thoughtContent(when: When, thought: Thought, tags: readonly string[] = []): WorksheetContent {
  const { situation = '', feelings = [], belief = null, patterns, against = '', feelingsAfter = [], beliefAfter = null, next = '' } = thought;
  const answers: Answers = {};
  put(answers, 'situation', { kind: 'text', text: situation }, situation !== '');
  put(answers, 'emotions', { kind: 'feelings', feelings: [...feelings], body: [] }, feelings.length > 0);
  const row = { id: 't1', cells: { thought: thought.thought, belief }, mark: true };
  put(answers, 'thoughts', { kind: 'table', rows: [row] }, thought.thought !== '' || belief !== null);
  put(answers, 'evidence_against', listAnswer(against), against.trim() !== '');
  const own = patterns.own.length > 20 ? [patterns.own.join(', ')] : [...patterns.own];
  put(answers, 'patterns', { kind: 'multi', chosen: [...new Set(patterns.chosen)], own }, patterns.chosen.length + own.length > 0);
  put(answers, 'balanced', { kind: 'text', text: thought.balanced }, thought.balanced !== '');
  put(answers, 'emotions_after', { kind: 'feelings', feelings: [...feelingsAfter], body: [] }, feelingsAfter.length > 0);
  put(answers, 'belief_after', { kind: 'number', number: beliefAfter }, beliefAfter !== null);
  put(answers, 'next_step', { kind: 'text', text: next }, next !== '');
  return {
    kind: 'worksheet',
    when,
    tags: [...tags],
    bring: false,
    links: [],
    privateNote: '',
    worksheet: 'thought-record',
    version: 1,
    length: '7',
    answers,
    looks: [],
    lookOn: null,
    state: 'whole',
  };
}

/** Whether a thought record says anything. */
export function saysSomething({ answers }: WorksheetContent): boolean {
  return Object.keys(answers).length > 0;
}
