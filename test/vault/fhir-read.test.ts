import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeQuestionnaire } from '../../electron/domain/fhir/write-questionnaire.ts';
import { createFhirHandlers } from '../../electron/vault/worksheets/fhir-handlers.ts';
import { definitions, writingOf } from '../domain/fhir/fhir-kit.ts';
import { createJournalApp, failure, value, withFolder } from '../support/journal-app.ts';

test('a Questionnaire is read with what it lost, and nothing is kept', async () => {
  const app = createJournalApp();
  const { 'fhir.read': read } = createFhirHandlers(app.deps);
  app.grant('one', resolve(import.meta.dirname, '../fixtures/fhir/required.json'));
  const answer = await value(read({ token: 'one' }));
  expect(answer).toMatchObject({ is: 'sheet', content: { words: { en: { name: 'What must be there' } } }, dropped: [{ what: 'limits' }, { what: 'codes' }] });
  expect([...app.store.all()]).toEqual([]);
  expect(await failure(read({ token: 'one' }))).toBe('not-found');
});

test('a sheet of the library, a file that is none, and one that is too large are named as such', () =>
  withFolder(async (folder) => {
    const app = createJournalApp();
    const { 'fhir.read': read } = createFhirHandlers(app.deps);
    const put = async (text: string) => {
      await writeFile(join(folder, 'it.json'), text);
      app.grant('it', join(folder, 'it.json'));
      return read({ token: 'it' });
    };
    const [shipped] = definitions;
    if (shipped === undefined) throw new Error('no sheets');
    expect(await value(put(JSON.stringify(writeQuestionnaire(writingOf(shipped)))))).toEqual({ is: 'known', sheet: shipped.id });
    expect(await value(put('no JSON'))).toMatchObject({ is: 'faulty', fault: { why: 'not-json' } });
    expect(await value(put('\uFEFF{"resourceType":"Bundle"}'))).toMatchObject({ is: 'faulty', fault: { why: 'other-resource', name: 'Bundle' } });
    expect(await value(put('{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"display"}]}'))).toEqual({ is: 'empty' });
    expect(await failure(put(' '.repeat(2_000_001)))).toBe('too-large');
  }));

test('a measure that this program does not carry is read as anybody’s form: its scores are there, and it is no measure', () =>
  withFolder(async (folder) => {
    const app = createJournalApp();
    const { 'fhir.read': read } = createFhirHandlers(app.deps);
    const measure = definitions.find(({ id }) => id === 'gad-7');
    if (measure === undefined) throw new Error('no GAD-7');
    const writing = { ...writingOf(measure), definition: { ...measure, id: 'gad-70' } };
    await writeFile(join(folder, 'it.json'), JSON.stringify(writeQuestionnaire(writing)));
    app.grant('it', join(folder, 'it.json'));
    const answer = await value(read({ token: 'it' }));
    if (answer.is !== 'sheet') throw new Error(answer.is);
    expect(answer.content.definition.instrument).toBeUndefined();
    expect(answer.content.definition.fields.filter((field) => field.kind === 'choice' && field.scores?.join() === '0,1,2,3')).toHaveLength(7);
    expect(answer.dropped.map(({ what }) => what)).toContain('codes');
  }));
