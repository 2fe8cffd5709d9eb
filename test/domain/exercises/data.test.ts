import { describe, expect, test } from 'vitest';
import { isScalable, lengthOf, planOf, scaled, stretchOf } from '../../../electron/domain/exercises/plan.ts';
import { startSize, turnsOf } from '../../../electron/domain/exercises/shape.ts';
import { countText, fleschKincaid, inflesz } from '../../worksheets/readability.ts';
import { exercises, formOf, references, wordsIn } from './exercises.ts';

const seconds = (id: string, form: string, rounds: number | null = null): number => lengthOf(planOf(formOf(id, form), rounds)) / 1_000;

describe('timings', () => {
  test.each(references)('$id has the steps and seconds of the reference', (reference) => {
    const exercise = exercises.find(({ code }) => code === reference.id);
    const loops = Array.from({ length: reference.loop }, () => reference.steps).flat();
    const wanted = [...reference.intro, ...loops, ...reference.outro].map(({ sec, cue }) => [sec * 1_000, cue]);
    const plan = exercise === undefined ? [] : planOf(formOf(exercise.id));
    expect(plan.map(({ ms, cue }) => [ms, cue])).toEqual(wanted);
    expect(lengthOf(plan)).toBe(reference.total_sec * 1_000);
  });

  test('every exercise of 3.1 is there, in its order', () => {
    expect(exercises.map(({ code }) => code)).toEqual(['E01', 'E02', 'E02b', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10', 'E11', 'E11b', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17']);
  });

  test.each([
    ['box', 'short', 128], ['coherent', 'long', 605], ['count478', 'half', 58], ['sigh', 'quick', 33], ['pmr', 'short', 262], ['scan', 'short', 300],
  ])('the form %s %s takes %i seconds', (id, form, wanted) => {
    expect(seconds(id, form)).toBe(wanted);
  });

  test('the body-first set is cold 30, moving 300 to 1200, paced breath 120, relaxing 180', () => {
    const parts = formOf('bodyfirst').parts.map((_, part) => planOf(formOf('bodyfirst')).filter((step) => step.part === part).reduce((sum, { ms }) => sum + (ms ?? 0), 0) / 1_000);
    expect(parts).toEqual([30, 300, 120, 180]);
    expect(seconds('bodyfirst', 'full', 99)).toBe(30 + 1_200 + 120 + 180);
  });

  test('4-7-8 is never longer than four rounds, cold water never more than three', () => {
    expect(planOf(formOf('count478'), 50).filter(({ key }) => key === 'hold')).toHaveLength(4);
    expect(planOf(formOf('cold'), 50).filter(({ key }) => key === 'cold')).toHaveLength(3);
    expect(stretchOf(formOf('urge'))).toEqual({ part: 1, rounds: 4, fewest: 4, most: 9 });
  });

  test('each can be made longer or shorter: by rounds, by another form, or by its steps; the one without a clock is as long as one likes', () => {
    const byForms = exercises.filter(({ forms }) => forms.length > 1).map(({ id }) => id);
    const byRounds = exercises.filter(({ forms }) => forms.some((form) => stretchOf(form) !== null)).map(({ id }) => id);
    const bySteps = exercises.filter(isScalable).map(({ id }) => id);
    expect(bySteps).toEqual(['senses', 'place', 'stop', 'kindness', 'walk', 'space3']);
    expect(exercises.map(({ id }) => id).filter((id) => ![...byForms, ...byRounds, ...bySteps].includes(id))).toEqual(['opposite']);
    expect(lengthOf(scaled(planOf(formOf('walk')), 0.5))).toBe(300_000);
  });

  test('those without holds are open to people who must not hold their breath', () => {
    for (const id of ['exhale', 'senses', 'urge']) expect(planOf(formOf(id)).map(({ key }) => key)).not.toContain('hold');
  });
});

describe('data', () => {
  test('what is offered instead exists, is another one, and can be begun at once', () => {
    for (const { id, instead } of exercises) {
      for (const other of instead) {
        expect(other).not.toBe(id);
        expect(exercises.find((one) => one.id === other)?.caution).toMatch(/none|read/);
      }
    }
  });

  test('cold water asks, and so does whatever has it in it', () => {
    const cold = exercises.filter(({ forms }) => forms.some((form) => planOf(form).some(({ key }) => key === 'cold')));
    expect(cold.map(({ id, caution }) => [id, caution])).toEqual([['cold', 'ask'], ['bodyfirst', 'ask']]);
  });

  test('the shape moves forward, never jumps, and changes at most once a second', () => {
    for (const { id, forms } of exercises) {
      for (const form of forms) {
        const plan = planOf(form);
        const turns = turnsOf(plan);
        if (turns === null) {
          expect([id, plan.some(({ ms }) => ms === null)]).toEqual([id, true]);
          continue;
        }
        expect([turns[0], turns.at(-1)?.offset]).toEqual([{ offset: 0, size: startSize }, 1]);
        turns.slice(1).forEach((turn, index) => {
          const before = turns[index] ?? turn;
          expect(turn.offset).toBeGreaterThanOrEqual(before.offset);
          if (turn.size !== before.size) expect((turn.offset - before.offset) * lengthOf(plan)).toBeGreaterThanOrEqual(999);
        });
      }
    }
  });
});

describe.each(['en', 'es'] as const)('words in %s', (language) => {
  const words = wordsIn(language);

  test('every step has them, and nothing else has', () => {
    expect(Object.keys(words)).toEqual([...exercises.map(({ id }) => id), 'sitting']);
    for (const { id, forms } of exercises) {
      expect([id, Object.keys(words[id]?.steps ?? {}).sort()]).toEqual([id, [...new Set(forms.flatMap((form) => planOf(form).map(({ key }) => key)))].sort()]);
    }
  });

  test('a label has six words at most', () => {
    const labels = Object.values(words).flatMap(({ steps }) => Object.values(steps).map(({ label }) => label));
    expect(labels.filter((label) => label.split(/\s+/u).length > 6)).toEqual([]);
  });

  test('cautions stand there where the data says so', () => {
    for (const { id, caution } of exercises) expect([id, (words[id]?.cautions.length ?? 0) > 0, words[id]?.warn !== undefined]).toEqual([id, caution !== 'none', caution === 'ask']);
  });

  test('they can be read at 11 to 13', () => {
    const texts = Object.values(words).flatMap(({ name, what, ways, cautions, warn, steps }) => [
      name, what, ...ways, ...cautions, ...(warn === undefined ? [] : [warn]), ...Object.values(steps).flatMap(({ label, say }) => [label, ...(say === undefined ? [] : [say])]),
    ]);
    const counts = countText(texts, language);
    expect(counts.words / counts.sentences).toBeLessThanOrEqual(15);
    if (language === 'en') expect(fleschKincaid(counts)).toBeLessThanOrEqual(8);
    else expect(inflesz(counts)).toBeGreaterThanOrEqual(55);
  });
});
