import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from '../../electron/domain/fhir/fhir-types.ts';
import { writeQuestionnaire } from '../../electron/domain/fhir/write-questionnaire.ts';
import { writeResponse } from '../../electron/domain/fhir/write-response.ts';
import { readOptions } from '../../build/options.ts';
import { measureScores } from '../../electron/domain/worksheets/measure.ts';
import { contentOf, labels, measureAnswers, measures, writingOf } from '../domain/fhir/fhir-kit.ts';
import { root } from '../support/programs.ts';
import { fetchLforms, lformsVersion } from './fetch-lforms.ts';
import { openLforms } from './lforms-page.ts';

/**
 * `npm run lforms`: every measure as a Questionnaire in LHC-Forms, filled in with random answers; what it works out must be what we do. Leaves a picture of each form in
 * `dist/lforms/`.
 */

const values = readOptions('npm run lforms [-- --sets 200] [--only phq-9] [--seed 4]', { sets: { type: 'string', default: '200' }, only: { type: 'string' }, seed: { type: 'string', default: '4' } });

/**
 * The form with these answers filled in beforehand: a response that was saved before is not worked out anew by LHC-Forms, which takes what is
 * missing in it for taken out by hand.
 */
function filledIn(questionnaire: Questionnaire, { item = [] }: QuestionnaireResponse): unknown {
  const given = new Map(flat(item).map(({ linkId, answer = [] }) => [linkId, answer]));
  const fill = (items: readonly QuestionnaireItem[]): unknown[] =>
    items.map(({ item: inner, ...rest }) => {
      const initial = rest.readOnly === true ? [] : (given.get(rest.linkId) ?? []);
      return { ...rest, ...(initial.length === 0 ? {} : { initial }), ...(inner === undefined ? {} : { item: fill(inner) }) };
    });
  return { ...questionnaire, item: fill(questionnaire.item) };
}

function flat(items: readonly ResponseItem[]): ResponseItem[] {
  return items.flatMap((one) => [one, ...flat(one.item ?? [])]);
}

const out = join(root, 'dist', 'lforms');
mkdirSync(out, { recursive: true });
const page = await openLforms(fetchLforms());
let wrong = 0;
try {
  for (const definition of measures.filter(({ id }) => values.only === undefined || values.only === id)) {
    const writing = writingOf(definition);
    const questionnaire = writeQuestionnaire(writing);
    let checked = 0;
    let drawn = 0;
    for (const answers of fc.sample(measureAnswers(definition), { numRuns: Number(values.sets), seed: Number(values.seed) })) {
      const content = contentOf(definition, answers);
      const response = writeResponse(content, { id: 'sample', subject: 'x', when: content.when }, writing, labels);
      const filled = await page.fill(filledIn(questionnaire, response));
      drawn = Math.max(drawn, filled.drawn);
      for (const { score, value } of measureScores(definition, content.length, answers)) {
        const theirs = filled.numbers[`${score.field}.${score.value}`] ?? null;
        checked += 1;
        if (theirs === value) continue;
        wrong += 1;
        console.log(`${definition.id}.${score.id}: ours ${String(value)}, theirs ${String(theirs)}`, JSON.stringify(answers));
      }
    }
    await page.picture(join(out, `${definition.id}.png`));
    if (drawn < (definition.instrument?.items.length ?? 0)) wrong += 1;
    console.log(`${definition.id}: ${String(checked)} totals, ${String(drawn)} items drawn by LHC-Forms ${lformsVersion}`);
  }
} finally {
  await page.close();
}
console.log(wrong === 0 ? 'LHC-Forms comes to the same totals.' : `${String(wrong)} do not agree.`);
process.exitCode = wrong === 0 ? 0 : 1;
