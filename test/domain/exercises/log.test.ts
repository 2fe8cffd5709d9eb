import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionNow } from '../../../electron/domain/exercises/cautions.ts';
import { partOfDay, quantile, whatHelped } from '../../../electron/domain/exercises/helped.ts';
import { minutesOf, practiceAnswers, practisedOn, readPractice, type Practice } from '../../../electron/domain/exercises/practice-log.ts';
import { secondsIn } from '../../../electron/domain/worksheets/seconds.ts';
import { mondayOf, wasHard, weeksOf } from '../../../electron/domain/exercises/weeks.ts';

function tried(practice: string, at: string, more: Partial<Practice> = {}): Practice {
  return { practice, at, minutes: 5, rated: {}, hard: false, ...more };
}
const tension = (before: number, after: number): Partial<Practice> => ({ rated: { tension: { before, after } } });

describe('what has helped', () => {
  test('agrees with a calculation by hand', () => {
    // Changes −4, −1, −3, 0, −2, +1: sorted −4 −3 −2 −1 0 1. The median lies between −2 and −1; the quarters at places 1.25 and 3.75.
    const practices = [
      tried('box', '2026-11-02T08:00', tension(8, 4)),
      tried('box', '2026-11-03T08:30', tension(5, 4)),
      tried('box', '2026-11-05T14:00', tension(7, 4)),
      tried('box', '2026-11-09T22:10', tension(3, 3)),
      tried('box', '2026-11-11T23:00', tension(6, 4)),
      tried('box', '2026-11-20T02:00', tension(2, 3)),
      tried('box', '2026-11-21T09:00'),
      tried('walk', '2026-11-21T09:00', tension(9, 1)),
    ];
    expect(whatHelped(practices, ['walk', 'box'])).toEqual({
      helped: [
        {
          practice: 'box',
          times: 7,
          first: '2026-11-02',
          last: '2026-11-21',
          parts: [{ part: 'night', times: 1 }, { part: 'morning', times: 3 }, { part: 'afternoon', times: 1 }, { part: 'evening', times: 2 }],
          changes: [{ rating: 'tension', tries: 6, typical: -1.5, low: -2.75, high: -0.25 }],
        },
      ],
      few: ['walk'],
    });
  });

  test('says nothing of fewer than five tries, and gives no change for fewer than five that were rated', () => {
    const four = [1, 2, 3, 4].map((day) => tried('box', `2026-11-0${String(day)}T08:00`, tension(8, 2)));
    expect(whatHelped(four, ['box'])).toEqual({ helped: [], few: ['box'] });
    const fifth = tried('box', '2026-11-05T08:00', { rated: { mood: { before: 2, after: 6 } } });
    expect(whatHelped([...four, fifth], ['box']).helped[0]).toMatchObject({ times: 5, changes: [] });
  });

  test('keeps the order it is given: it does not rank', () => {
    const five = (practice: string, after: number) => [1, 2, 3, 4, 5].map((day) => tried(practice, `2026-11-0${String(day)}T08:00`, tension(8, after)));
    expect(whatHelped([...five('walk', 1), ...five('box', 9)], ['box', 'walk']).helped.map(({ practice }) => practice)).toEqual(['box', 'walk']);
  });

  test('names a practice of an exercise that this version does not have, after the others', () => {
    expect(whatHelped([tried('of-later', '2026-11-02T08:00'), tried('box', '2026-11-02T08:00'), { ...tried('', '2026-11-02T08:00'), practice: null }], ['walk', 'box']).few).toEqual(['box', 'of-later']);
  });

  test('quantiles are those of R, type 7', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([7, 1, 3, 12, 5], share))).toEqual([3, 5, 7]);
    expect(quantile([4], 0.25)).toBe(4);
  });

  test.each([['04:59', 'night'], ['05:00', 'morning'], ['11:59', 'morning'], ['12:00', 'afternoon'], ['18:00', 'evening']])('%s is %s', (time, part) => {
    expect(partOfDay(`2026-11-02T${time}`)).toBe(part);
  });
});

describe('weeks', () => {
  test('begin on Monday, and one without practice is a gap', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    const practices = [tried('box', '2026-11-08T23:59', { minutes: 2.5 }), tried('walk', '2026-11-02T08:00', { minutes: 10 }), tried('box', '2026-11-23T00:00', { minutes: null })];
    expect(weeksOf(practices, '2026-11-25', 12)).toEqual([
      { monday: '2026-11-02', times: 2, minutes: 12.5 },
      { monday: '2026-11-09', times: 0, minutes: null },
      { monday: '2026-11-16', times: 0, minutes: null },
      // Practised, but for how long was not noted: no zero either.
      { monday: '2026-11-23', times: 1, minutes: null },
    ]);
    expect(weeksOf([], '2026-11-25', 12)).toEqual([]);
    // Three times forty seconds are two minutes, and not 2.01.
    expect(weeksOf([1, 2, 3].map(() => tried('box', '2026-11-23T08:00', { minutes: 0.67 })), '2026-11-25', 12)).toEqual([{ monday: '2026-11-23', times: 3, minutes: 2 }]);
  });

  test('are the same where clocks change and where years do', () => {
    // The clocks go back on 25 October 2026, and a week lies over the turn of the year.
    const practices = ['2026-10-25T02:30', '2026-10-26T00:00', '2026-12-28T07:00', '2027-01-03T23:59'].map((at) => tried('box', at, { minutes: 1_200 }));
    const weeks = weeksOf(practices, '2027-01-04', 12);
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04']);
    expect(weeks.filter(({ times }) => times > 0)).toEqual([
      { monday: '2026-10-19', times: 1, minutes: 1_200 },
      { monday: '2026-10-26', times: 1, minutes: 1_200 },
      { monday: '2026-12-28', times: 2, minutes: 2_400 },
    ]);
  });

  test('twice hard, and lately, is when it is said', () => {
    const hard = (at: string) => tried('scan', at, { hard: true });
    expect(wasHard([hard('2026-11-02T08:00')], '2026-09-01')).toBe(false);
    expect(wasHard([hard('2026-11-02T08:00'), hard('2026-11-03T08:00')], '2026-09-01')).toBe(true);
    expect(wasHard([hard('2026-08-02T08:00'), hard('2026-11-03T08:00')], '2026-09-01')).toBe(false);
  });
});

describe('a log', () => {
  test('that the player wrote is read as it was', () => {
    const answers = practiceAnswers(
      { exercise: 'urge', start: '2026-11-25T21:00', spentMs: 312_000, rating: 'distress', before: 7, after: null, waves: [{ minute: 1, strength: 8 }] },
      { noticed: { kind: 'text', text: 'It rose and fell.' }, difficulty: { kind: 'multi', chosen: ['felt_unreal'], own: [] } },
    );
    expect(answers).toMatchObject({ minutes: { number: 5.2 }, distress: { before: 7, after: null }, noticed: { text: 'It rose and fell.' } });
    const read = (more: object) => readPractice({ worksheet: 'mindfulness-log', when: { at: '2026-11-25T21:00', zone: 'Europe/Madrid' }, answers: { ...answers, ...more } });
    expect(read({})).toEqual({ practice: 'urge', at: '2026-11-25T21:00', minutes: 5.2, rated: {}, hard: true });
    expect(read({ distress: { kind: 'pair', before: 7, after: 4 } })?.rated).toEqual({ distress: { before: 7, after: 4 } });
  });

  test('that was written down days later counts when it began', () => {
    const later = (local: string | null) =>
      readPractice({ worksheet: 'mindfulness-log', when: { at: '2026-11-25T21:00', zone: 'UTC' }, answers: { practice: { kind: 'choice', chosen: 'walk' }, start: { kind: 'datetime', local } } })?.at;
    expect(later('2026-11-12T07:15')).toBe('2026-11-12T07:15');
    expect([later(null), later('2026-11')]).toEqual(['2026-11-25T21:00', '2026-11-25T21:00']);
  });

  test('of another sheet is none', () => {
    expect(readPractice({ worksheet: 'thought-record', when: { at: '2026-11-25T21:00', zone: 'UTC' }, answers: {} })).toBeNull();
  });

  test.each([[0, 0], [200, 0.02], [3_000, 0.05], [40_000, 0.67], [312_000, 5.2], [600_000, 10]])('%i ms count as %f minutes', (spent, minutes) => {
    expect(minutesOf(spent)).toBe(minutes);
  });

  test('is kept to the second, whatever it lasted', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => { expect(secondsIn(minutesOf(seconds * 1_000))).toBe(seconds); }));
  });

  test('that was running goes on counting; one that says nothing of its minutes, or is no practice, stays as it is', () => {
    const content = { kind: 'worksheet' as const, when: { at: '2026-11-25T21:00', zone: 'Europe/Madrid' }, tags: [], bring: false, links: [], privateNote: '', worksheet: 'mindfulness-log', version: 1, length: 'one', answers: practiceAnswers({ exercise: 'box', start: '2026-11-25T21:00', spentMs: 35_000, rating: null, before: null, after: null, waves: [] }), looks: [], lookOn: null, state: 'part' as const };
    expect(practisedOn(content, 12_400)).toMatchObject({ answers: { minutes: { number: minutesOf(47_000) } } });
    for (const other of [{ ...content, answers: {} }, { ...content, worksheet: 'activity-log' }]) expect(practisedOn(other, 12_400)).toEqual(other);
  });
});

describe('cautions', () => {
  const ask = { caution: 'ask' as const };

  test('cold water asks the first time and again after 90 days', () => {
    expect(cautionNow(ask, undefined, '2026-11-25')).toBe('ask');
    expect(cautionNow(ask, '2026-11-25', '2026-11-25')).toBe('none');
    expect(cautionNow(ask, '2026-08-28', '2026-11-25')).toBe('none');
    expect(cautionNow(ask, '2026-08-27', '2026-11-25')).toBe('ask');
    expect(cautionNow(ask, '2026-11-26', '2026-11-25')).toBe('ask');
  });

  test('others are read once', () => {
    expect(cautionNow({ caution: 'read' }, undefined, '2026-11-25')).toBe('read');
    expect(cautionNow({ caution: 'read' }, '2020-01-01', '2026-11-25')).toBe('none');
    expect(cautionNow({ caution: 'none' }, undefined, '2026-11-25')).toBe('none');
  });
});
