import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import type { PacketEntry } from '../../electron/domain/packets/packet.ts';
import { struckWhen } from '../../electron/domain/packets/strike.ts';
import { answersIn, planAnswers, type PlanAnswer } from '../../electron/domain/plans/plan-answers.ts';
import type { PlanReport } from '../../electron/domain/plans/plan-report.ts';
import { feelingTitle } from '../worksheet/feeling-words.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import type { Sheet } from '../worksheet/registry.ts';
import { ratingsOf, ratingText } from './rating-rows.ts';
import { totalsOf } from './totals-of.ts';

export type NoteWords = { journal: string; checkIn: string; worksheet: string; belief: string; noDate: string };
export type PlanWords = { plan: (from: string | null) => string; answer: (answer: PlanAnswer) => string; nothing: string };

/** Where a sheet keeps what a person takes with them from a session, in this order. */
const takeaways = ['key', 'takeaways'] as const;

function nameOf(content: EntryContent, sheet: Sheet | null, words: NoteWords): string {
  if (content.kind === 'journal') return words.journal;
  if (content.kind === 'check-in') return words.checkIn;
  return sheet?.words.name ?? words.worksheet;
}

function taken(content: EntryContent): string[] {
  if (content.kind !== 'worksheet' || content.worksheet !== 'session-notes') return [];
  const lines = takeaways.flatMap((field) => {
    const answer = content.answers[field];
    return answer?.kind === 'text' ? [answer.text] : answer?.kind === 'list' ? answer.lines.map(({ text }) => text) : [];
  });
  return lines.flatMap((line) => (line.trim() === '' ? [] : [`  - ${line.trim().replaceAll(/\s+/gu, ' ')}`]));
}

/**
 * What a progress note needs of an entry as it was passed on, without its text: the day, what it is called, its totals and ratings in one line, and under it
 * what was taken along from a session.
 */
export function noteLines({ content, struck }: PacketEntry, sheet: Sheet | null, language: Tongue, words: NoteWords): string[] {
  const { feelings, beliefs } = ratingsOf(content, sheet?.definition ?? null);
  const numbers = [
    ...totalsOf(content, sheet).map(({ name, value, range }) => `${name} ${String(value)} (${range.join('–')})`),
    ...feelings.map(({ of, ratings }) => `${feelingTitle(of, language)} ${ratingText(ratings)}`),
    ...beliefs.map(({ ratings }) => `${words.belief} ${ratingText(ratings)}`),
  ];
  const day = struck.includes('when') ? words.noDate : content.when.at.slice(0, 10);
  return [`${[day, nameOf(content, sheet, words)].join(' ')}${numbers.length === 0 ? '' : `: ${numbers.join('; ')}`}`, ...taken(content)];
}

/** How often a plan was done, half done or not, without its words. */
export function planLine({ times, occasions }: PlanReport, words: PlanWords): string {
  const said = Object.values(occasions).flatMap(answersIn);
  const counts = planAnswers.flatMap((answer) => {
    const n = said.filter((one) => one === answer).length;
    return n === 0 ? [] : [`${words.answer(answer)} ${String(n)}`];
  });
  return `${words.plan(times.at === struckWhen.at ? null : times.at.slice(0, 10))}: ${counts.length === 0 ? words.nothing : counts.join(', ')}`;
}
