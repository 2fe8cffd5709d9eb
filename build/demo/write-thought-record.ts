import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { addDays, dayOf } from '../../electron/domain/text/days.ts';
import type { Answers, Feeling } from '../../electron/domain/worksheets/answers.ts';
import type { Theme } from './lives.ts';
import { common, fill, percent, type Moment } from './write-day.ts';

/** How practised the person is: 0 at the beginning of the journal, 1 at its end. Longer records and clearer changes come with it. */
export type Practice = number;

function rowId(moment: Moment, n: number): string {
  return `r${n}${moment.random.int(1000, 9999)}`;
}

function lines(moment: Moment, texts: readonly string[]) {
  return { kind: 'list' as const, lines: texts.map((text, n) => ({ id: rowId(moment, n), text })) };
}

/** Most feelings ease, some stay, a few grow: as with people. */
function after(moment: Moment, before: readonly Feeling[], practice: Practice): Feeling[] {
  const { random } = moment;
  return before.map((feeling) => {
    const change = random.chance(0.2) ? random.int(-1, 2) * 5 : -Math.round(random.next() * (20 + practice * 30));
    return { ...feeling, strength: Math.min(100, Math.max(0, Math.round(((feeling.strength ?? 50) + change) / 5) * 5)) };
  });
}

function rate(feelings: Feeling[]) {
  return { kind: 'feelings' as const, feelings, body: [] };
}

function fullAnswers(moment: Moment, theme: Theme, practice: Practice): Answers {
  const { random, shared, when } = moment;
  const emotions = random.some(theme.feelings, random.int(1, 3)).map((word): Feeling => ({ word, strength: percent(random, 40, 95) }));
  const thoughts = random.some(theme.thoughts, random.int(1, 3));
  const belief = percent(random, 50, 100);
  const rows = thoughts.map((thought, n) => ({ id: rowId(moment, n), cells: { thought, belief: n === 0 ? belief : percent(random, 20, 90) }, ...(n === 0 ? { mark: true } : {}) }));
  const lower = Math.max(0, belief - percent(random, 5, 25 + practice * 40));
  return {
    situation: { kind: 'text', text: [random.pick(theme.situations), ...(random.chance(0.5) ? [fill(random.pick(shared.body), moment)] : [])].join(' ') },
    when: { kind: 'datetime', local: when.at },
    emotions: { kind: 'feelings', feelings: emotions, body: random.chance(0.2) ? ['body.tight-chest'] : [] },
    thoughts: { kind: 'table', rows },
    evidence_for: lines(moment, random.some(theme.for, random.int(1, 2))),
    evidence_against: lines(moment, random.some(theme.against, random.int(2, 4))),
    patterns: { kind: 'multi', chosen: random.some(theme.patterns, random.int(1, 2)), own: [] },
    balanced: { kind: 'text', text: random.pick(theme.balanced) },
    balanced_belief: { kind: 'number', number: percent(random, 40, 90) },
    emotions_after: rate(after(moment, emotions, practice)),
    belief_after: { kind: 'number', number: lower },
    next_step: { kind: 'text', text: random.pick(theme.next) },
  };
}

const fieldsOf = {
  '3': ['situation', 'when', 'emotions', 'thoughts'],
  '5': ['situation', 'when', 'emotions', 'thoughts', 'balanced', 'balanced_belief', 'emotions_after', 'belief_after', 'next_step'],
  '7': ['situation', 'when', 'emotions', 'thoughts', 'evidence_for', 'evidence_against', 'patterns', 'balanced', 'balanced_belief', 'emotions_after', 'belief_after', 'next_step'],
} as const;

/** A thought record of one of the person's themes, in one of the three lengths; `until` is the last day of the journal. */
export function writeThoughtRecord(moment: Moment, practice: Practice, until: string): WorksheetContent {
  const { random, life, when } = moment;
  const theme = random.pick(life.themes);
  const length = random.chance(0.2) ? '3' : random.chance(0.3 + practice * 0.4) ? '7' : '5';
  const part = random.chance(0.06);
  const all = fullAnswers(moment, theme, practice);
  const fields: readonly string[] = part ? fieldsOf[length].slice(0, random.int(1, 4)) : fieldsOf[length];
  const answers = Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)));

  const rated = all['emotions_after'];
  const askedFor = !part && length !== '3' && random.chance(0.35) ? addDays(dayOf(when.at), random.pick([3, 7, 14])) : null;
  const looked = askedFor !== null && askedFor < until && random.chance(0.97);
  const look =
    looked && rated?.kind === 'feelings'
      ? [{ at: `${askedFor}T18:${String(random.int(10, 59))}:00.000Z`, answers: { emotions_after: rate(after(moment, rated.feelings, practice)), belief_after: { kind: 'number' as const, number: percent(random, 5, 60) } } }]
      : [];
  return {
    kind: 'worksheet',
    ...common(moment),
    tags: random.chance(0.7) ? [theme.tag] : [],
    worksheet: 'thought-record',
    version: 1,
    length,
    answers,
    looks: look,
    // An old look that was never taken would wait on Home for years.
    lookOn: looked || (askedFor !== null && askedFor < addDays(until, -30)) ? null : askedFor,
    state: part ? 'part' : 'whole',
  };
}
