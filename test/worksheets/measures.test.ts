import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { bandOf, isReliable, itemsAnswered, measureScores } from '../../electron/domain/worksheets/measure.ts';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import { definitionFiles, readDefinition, readWords } from './sheets.ts';

const measures = new Map(definitionFiles().map(readDefinition).filter(({ instrument }) => instrument !== undefined).map((one) => [one.id, one]));
const locks = JSON.parse(readFileSync(resolve(import.meta.dirname, 'measures.lock.json'), 'utf8')) as Record<string, Record<string, string>>;

function measure(id: string): Definition {
  const found = measures.get(id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

function items(definition: Definition): string[] {
  return definition.instrument?.items ?? [];
}

/** Answers by score, in the order of the items; null is left open. */
function by(definition: Definition, scores: readonly (number | null)[]): Answers {
  const answers: Answers = {};
  items(definition).forEach((id, at) => {
    const field = definition.fields.find((other) => other.id === id);
    const score = scores[at] ?? null;
    if (field?.kind !== 'choice' || score === null) return;
    answers[id] = { kind: 'choice', chosen: field.options[field.scores?.indexOf(score) ?? -1] ?? null };
  });
  return answers;
}

/** Every number by its id. */
function reached(definition: Definition, answers: Answers): Record<string, number | null> {
  return Object.fromEntries(measureScores(definition, 'all', answers).map(({ score, value }) => [score.id, value]));
}

/** The total that a list of item scores sums to, spread over the items from the first. */
function spread(definition: Definition, total: number): number[] {
  let left = total;
  return items(definition).map((id) => {
    const field = definition.fields.find((other) => other.id === id);
    const scores = field?.kind === 'choice' ? (field.scores ?? []) : [];
    const low = Math.min(...scores);
    const more = Math.min(Math.max(...scores) - low, Math.max(0, left - low * items(definition).length));
    left -= more;
    return low + more;
  });
}

/** The fixed words of a measure as the lock's hash was made of the reference. */
function fixedWords(definition: Definition, words: SheetWords): unknown {
  const all = (id: string) => {
    const field = definition.fields.find((other) => other.id === id);
    const said = words.fields[id];
    const options = field?.kind === 'choice' ? field.options.filter((key) => key !== 'na') : [];
    return [said?.label, options.map((key) => [Number(key.slice(1)), said?.options?.[key]])];
  };
  const ids = items(definition);
  const last = words.steps[ids.at(-1) ?? '']?.help ?? null;
  const first = words.steps[ids[0] ?? '']?.help ?? null;
  const stemless = definition.id === 'audit-c';
  return {
    recall: stemless ? last : null,
    stem: stemless ? null : last,
    instructions: first === last ? null : first,
    items: ids.map(all),
    extra: definition.fields.filter(({ id }) => id === 'difficulty').map(({ id }) => all(id)),
    notice: words.instrument?.notice ?? null,
  };
}

test('these measures are there, and no other', () => {
  expect([...measures.keys()].sort()).toEqual(['audit-c', 'gad-7', 'k10', 'k6', 'pcl-5', 'phq-15', 'phq-4', 'phq-9', 'who-5']);
});

describe.each([...measures.values()])('$id', (definition) => {
  test('its wording, the order of its answers and its notice are those of the reference', () => {
    for (const [language, hash] of Object.entries(locks[definition.id] ?? { none: '' })) {
      const words = fixedWords(definition, readWords(definition.id, language));
      expect(createHash('sha256').update(JSON.stringify(words)).digest('hex')).toBe(hash);
    }
  });

  test('without verified Spanish its Spanish sheet shows the English wording and says so', () => {
    const [en, es] = [readWords(definition.id, 'en'), readWords(definition.id, 'es')];
    const verified = locks[definition.id]?.['es'] !== undefined;
    expect(es.instrument?.wording).toBe(verified ? undefined : 'en');
    if (!verified) expect(fixedWords(definition, es)).toEqual(fixedWords(definition, en));
  });

  test('is scored when every item is answered, and not before, whatever else is said', () => {
    const choices = items(definition).map((id) => {
      const field = definition.fields.find((other) => other.id === id);
      return fc.option(fc.constantFrom(...(field?.kind === 'choice' ? (field.scores ?? []) : [])), { freq: 12 });
    });
    fc.assert(
      fc.property(fc.tuple(...choices), (scores) => {
        const answers = by(definition, scores);
        const { answered, of } = itemsAnswered(definition, 'all', answers);
        const whole = answered === of;
        for (const { score, value } of measureScores(definition, 'all', answers)) {
          if (score.id === 'total') expect(value !== null).toBe(whole);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(score.range[0]);
          expect(value).toBeLessThanOrEqual(score.range[1]);
        }
      }),
    );
  });

  test('its bands leave no score out and none twice', () => {
    for (const { bands, range } of definition.instrument?.scores ?? []) {
      if (bands === undefined) continue;
      let next = range[0];
      for (const { from, to } of bands) {
        expect(from).toBe(next);
        next = to + 1;
      }
      expect(next).toBe(range[1] + 1);
    }
  });
});

describe('golden scores', () => {
  const edges: Record<string, [number, string][]> = {
    'phq-9': [[0, 'minimal'], [4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'moderately_severe'], [19, 'moderately_severe'], [20, 'severe'], [27, 'severe']],
    'gad-7': [[0, 'minimal'], [4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'severe'], [21, 'severe']],
    'phq-4': [[0, 'none'], [2, 'none'], [3, 'mild'], [5, 'mild'], [6, 'moderate'], [8, 'moderate'], [9, 'severe'], [12, 'severe']],
    'phq-15': [[0, 'minimal'], [4, 'minimal'], [5, 'low'], [9, 'low'], [10, 'medium'], [14, 'medium'], [15, 'high'], [30, 'high']],
    k10: [[10, 'low'], [15, 'low'], [16, 'moderate'], [21, 'moderate'], [22, 'high'], [29, 'high'], [30, 'very_high'], [50, 'very_high']],
  };
  test.each(Object.entries(edges).flatMap(([id, rows]) => rows.map(([total, band]) => [id, total, band] as const)))('%s: %i is labelled %s', (id, total, band) => {
    const definition = measure(id);
    expect(reached(definition, by(definition, spread(definition, total)))['total']).toBe(total);
    const score = definition.instrument?.scores[0];
    expect(score && bandOf(score, total)).toBe(band);
  });

  test.each([['k6', 0], ['k6', 13], ['k6', 24], ['pcl-5', 0], ['pcl-5', 33], ['pcl-5', 80]])('%s: %i, and no band is made up for it', (id, total) => {
    const definition = measure(id);
    expect(reached(definition, by(definition, spread(definition, total)))['total']).toBe(total);
    expect(definition.instrument?.scores.every(({ bands }) => bands === undefined)).toBe(true);
  });

  test('WHO-5: four times the sum, so that 12 is below the threshold and 13 is not', () => {
    const definition = measure('who-5');
    expect(reached(definition, by(definition, [5, 5, 2, 0, 0]))).toEqual({ total: 48, raw: 12 });
    expect(reached(definition, by(definition, [5, 5, 3, 0, 0]))).toEqual({ total: 52, raw: 13 });
    expect(reached(definition, by(definition, [5, 5, 5, 5, 5]))).toEqual({ total: 100, raw: 25 });
  });

  test('PHQ-4: its two halves', () => {
    const definition = measure('phq-4');
    expect(reached(definition, by(definition, [1, 2, 3, 0]))).toEqual({ total: 6, anxiety: 3, depression: 3 });
    expect(reached(definition, by(definition, [1, 2, null, 0]))).toEqual({ total: null, anxiety: 3, depression: null });
  });

  test('PCL-5: its four groups of items', () => {
    const definition = measure('pcl-5');
    expect(reached(definition, by(definition, Array.from({ length: 20 }, () => 1)))).toEqual({ total: 20, b_intrusion: 5, c_avoidance: 2, d_cognition_mood: 7, e_arousal: 6 });
  });

  test('PHQ-15: what does not apply counts nothing, what is left open leaves it unscored', () => {
    const definition = measure('phq-15');
    const all = by(definition, Array.from({ length: 15 }, () => 2));
    expect(reached(definition, all)['total']).toBe(30);
    expect(reached(definition, { ...all, q4: { kind: 'choice', chosen: 'na' } })['total']).toBe(28);
    expect(reached(definition, { ...all, q4: { kind: 'choice', chosen: null } })['total']).toBe(null);
  });

  test('PHQ-9: how difficult it was is never added, and is asked only above 0', () => {
    const definition = measure('phq-9');
    const difficult = { kind: 'choice', chosen: 'o3' } as const;
    expect(reached(definition, { ...by(definition, spread(definition, 27)), difficulty: difficult })['total']).toBe(27);
    expect(reached(definition, { ...by(definition, spread(definition, 0)), difficulty: difficult })['total']).toBe(0);
  });

  test('AUDIT-C: who never drinks is asked no more', () => {
    const definition = measure('audit-c');
    expect(reached(definition, by(definition, [0]))['total']).toBe(0);
    expect(reached(definition, by(definition, [0, 4, 4]))['total']).toBe(0);
    expect(reached(definition, by(definition, [1, 4, 4]))['total']).toBe(9);
    expect(reached(definition, by(definition, [1, null, 4]))['total']).toBe(null);
  });

  test('a change counts as more than day-to-day variation only where a figure is published', () => {
    const of = (id: string) => measure(id).instrument?.scores[0] ?? { id: '', field: '', value: '', range: [0, 0] as [number, number] };
    expect([isReliable(of('phq-9'), 15, 10), isReliable(of('phq-9'), 15, 9), isReliable(of('gad-7'), 6, 10), isReliable(of('pcl-5'), 40, 26)]).toEqual([false, true, true, false]);
    expect(isReliable(of('k10'), 50, 10)).toBe(null);
  });
});
