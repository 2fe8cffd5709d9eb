import { definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { sheetWords } from '../../electron/domain/worksheets/words-schema.ts';

/** A made-up sheet with one field of each kind, so that a kind that no shipped sheet uses yet is drawn too. */
export const everyKind = definition.parse({
  format: 'footbridge-worksheet',
  id: 'every-kind',
  version: 1,
  lead: 'client',
  fields: [
    { id: 'note', kind: 'note' },
    { id: 'thought', kind: 'text', needed: true },
    { id: 'belief', kind: 'percent', of: 'thought' },
    { id: 'story', kind: 'long' },
    { id: 'lines', kind: 'list' },
    { id: 'feelings', kind: 'feelings' },
    { id: 'tension', kind: 'pair', top: 10 },
    { id: 'mood', kind: 'n10' },
    { id: 'kind', kind: 'choice', options: ['can_act', 'what_if'] },
    { id: 'act', kind: 'text', when: { op: 'chosen', field: 'kind', option: 'can_act' } },
    { id: 'signs', kind: 'multi', options: ['hot_face', 'tight_chest'], other: true },
    { id: 'most', kind: 'choice-among', of: 'signs' },
    { id: 'habits', kind: 'patterns' },
    { id: 'later', kind: 'datetime' },
    {
      id: 'ideas',
      kind: 'table',
      columns: [
        { id: 'idea', kind: 'text' },
        { id: 'effort', kind: 'n10' },
        { id: 'keep', kind: 'choice', options: ['yes', 'no'] },
      ],
    },
    { id: 'effort', kind: 'calc', calc: { type: 'values', of: [{ id: 'mean', value: { op: 'column', field: 'ideas', column: 'effort', how: 'mean' } }] } },
    { id: 'feelings_again', kind: 'rerate-feelings', of: 'feelings' },
    { id: 'moved', kind: 'calc', calc: { type: 'feelings-change', before: 'feelings', after: 'feelings_again' } },
    { id: 'belief_again', kind: 'rerate-percent', of: { field: 'belief' } },
    { id: 'shift', kind: 'calc', calc: { type: 'change', before: { op: 'answer', of: { field: 'belief' } }, after: { op: 'answer', of: { field: 'belief_again' } } } },
  ],
  steps: [
    { id: 'first', items: ['note', 'thought', 'belief', 'story', { beside: ['lines', 'tension'] }, 'feelings', 'mood'] },
    { id: 'second', items: ['kind', 'act', 'signs', 'most', { fold: 'habits' }, 'later', 'ideas', 'effort'], recall: [{ field: 'thought' }] },
    { id: 'third', items: ['feelings_again', 'moved', 'belief_again', 'shift'] },
  ],
  lengths: [{ id: 'only', minutes: 5, steps: ['first', 'second', 'third'] }],
  title: [{ field: 'thought' }],
  line: [{ field: 'story' }],
});

const label = (text: string) => ({ label: text });

export const everyKindWords = sheetWords.parse({
  name: 'Every kind',
  purpose: 'Shows each kind of field.',
  lengths: { only: { name: 'Only', line: 'There is one.' } },
  steps: { first: { question: 'First?' }, second: { question: 'Second?', caution: 'Slowly.' }, third: { question: 'Third?' } },
  fields: {
    note: { label: 'Take your time.', help: 'There is no hurry.' },
    thought: label('The thought'),
    belief: { label: 'How far it is believed', low: 'not at all', high: 'fully' },
    story: label('The story'),
    lines: label('The lines'),
    feelings: label('The feelings'),
    tension: label('Tension'),
    mood: label('Mood'),
    kind: { label: 'What sort', options: { can_act: 'I can act', what_if: 'A what-if' } },
    act: label('What I can do'),
    signs: { label: 'Signs', options: { hot_face: 'hot face', tight_chest: 'tight chest' }, add: 'Another sign' },
    most: label('Which matters most'),
    habits: { label: 'Habits', fold: 'Any habit?' },
    later: label('When again'),
    ideas: { label: 'Ideas', columns: { idea: label('Idea'), effort: label('Effort'), keep: { label: 'Keep it', options: { yes: 'yes', no: 'no' } } } },
    effort: { label: 'Effort', values: { mean: 'on average' } },
    feelings_again: label('The feelings now'),
    moved: label('What moved'),
    belief_again: label('How far now'),
    shift: label('Belief'),
  },
  about: { forWhom: ['For tests.'], notWhen: ['Not for people.'], idea: ['Ours.'] },
});
