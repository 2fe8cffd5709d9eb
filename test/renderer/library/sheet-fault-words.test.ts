import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { readSheetFile, writeSheetFile } from '../../../electron/domain/own-sheets/sheet-file.ts';
import { messages as en } from '../../../renderer/i18n/all-en.ts';
import { messages as es } from '../../../renderer/i18n/all-es.ts';
import { sheetFaultWords } from '../../../renderer/features/library/sheet-fault-words.ts';
import { decode } from '../../../electron/vault/imports/decode.ts';
import { eveningSheet } from '../../support/own-sheet.ts';

type Loose = Record<string, unknown>;
type File = { definition: Loose & { fields: Loose[]; steps: Loose[]; lengths: Loose[] }; words: { en: Words; es: Words } } & Loose;
type Words = Loose & { fields: Record<string, Loose>; steps: Record<string, Loose> };

function changed(change: (file: File) => void): string {
  const file = JSON.parse(writeSheetFile(eveningSheet())) as File;
  change(file);
  return JSON.stringify(file, null, 2);
}

/** What a person reads of a file, in both languages. */
function said(text: string): string[] {
  const read = readSheetFile(text);
  if (read.is === 'sheet') return ['brought in'];
  return ([['en', en], ['es', es]] as const).map(([locale, messages]) => {
    const intl = createIntl({ locale, messages });
    return sheetFaultWords(read.fault, locale, (id, values) => intl.formatMessage({ id }, values));
  });
}

const whole = writeSheetFile(eveningSheet());
const column = (more: Loose) => ({ id: 't', kind: 'table', columns: [{ id: 'c1', kind: 'text' }, { id: 'c2', ...more }] });

describe('a bad worksheet file gets one sentence with the place, in both languages', () => {
  test.each<[string, string, string]>([
    ['It is no whole JSON. Look at line 4: a comma, a bracket or a quotation mark is missing or too many.', 'No es un JSON completo. Mira la línea 4: falta o sobra una coma, un corchete o una comilla.', whole.replace('"version": 1,\n', '"version": 1\n')],
    ['It stops in the middle. Perhaps it was not copied as a whole.', 'Se corta a la mitad. Quizá no se copió completo.', whole.slice(0, 400)],
    ['It is no worksheet file of Footbridge.', 'No es un archivo de hoja de Footbridge.', ''],
    ['It is no worksheet file of Footbridge.', 'No es un archivo de hoja de Footbridge.', '[1, 2]'],
    ['It is no worksheet file of Footbridge.', 'No es un archivo de hoja de Footbridge.', '{"resourceType":"Questionnaire"}'],
    ['A newer Footbridge wrote it. Update this one and try again.', 'Lo escribió un Footbridge más nuevo. Actualiza este y prueba otra vez.', changed((file) => { file['version'] = 2; })],
    ['Its parts are nested too deep.', 'Sus partes están unas dentro de otras demasiadas veces.', `{"format":"footbridge-worksheet-file","version":1,"definition":${'['.repeat(9_000)}${']'.repeat(9_000)}}`],
    ['It has no words in English or Spanish.', 'No tiene palabras en inglés ni en español.', changed((file) => { Object.assign(file, { words: {} }); })],
    ['The sheet: “definition” is missing.', 'La hoja: falta «definition».', changed((file) => { Object.assign(file, { definition: undefined }); })],
    ['The sheet: a sheet has no part “fields2”.', 'La hoja: una hoja no tiene una parte «fields2».', changed(({ definition }) => { definition['fields2'] = []; })],
    ['The sheet: “fields” should be a list in square brackets.', 'La hoja: «fields» debe ser una lista entre corchetes.', changed(({ definition }) => { Object.assign(definition, { fields: 'q1' }); })],
    ['The sheet: “boss” is none of the words that can stand here.', 'La hoja: «boss» no es ninguna de las palabras que caben aquí.', changed(({ definition }) => { definition['lead'] = 'boss'; })],
    ['Field 2, “What was loud?”: there is no kind “wheel”.', 'Campo 2, «¿Qué hacía ruido?»: no hay una clase «wheel».', changed(({ definition }) => { definition.fields[1] = { id: 'q2', kind: 'wheel' }; })],
    ['Field 2, “What was loud?”: “kind” is missing.', 'Campo 2, «¿Qué hacía ruido?»: falta «kind».', changed(({ definition }) => { definition.fields[1] = { id: 'q2' }; })],
    ['Field 4, “A b”: “A b” cannot be a name: only small letters, digits and _, a letter first.', 'Campo 4, «A b»: «A b» no sirve de nombre: solo minúsculas sin tilde, números y _, y primero una letra.', changed(({ definition }) => { definition.fields.push({ id: 'A b', kind: 'text' }); })],
    ['Field 2, “What was loud?”: it looks at “q2”, and no field before it is called so.', 'Campo 2, «¿Qué hacía ruido?»: mira a «q2», y ningún campo anterior se llama así.', changed(({ definition }) => { (definition.fields[1] ?? {})['when'] = { op: 'answered', field: 'q2' }; })],
    ['Field 3, “Total”: it looks at “gone”, and no field before it is called so.', 'Campo 3, «Total»: mira a «gone», y ningún campo anterior se llama así.', changed(({ definition }) => { (definition.fields[2] ?? {})['calc'] = { type: 'values', of: [{ id: 'total', value: { op: 'answer', of: { field: 'gone' } } }] }; })],
    ['Field 4, “It was”: the name “q1” stands twice.', 'Campo 4, «Fue»: el nombre «q1» está dos veces.', changed(({ definition }) => { definition.fields.push({ id: 'q1', kind: 'text' }); })],
    ['Field 4, “lost”: no page asks it.', 'Campo 4, «lost»: ninguna página lo pregunta.', changed(({ definition }) => { definition.fields.push({ id: 'lost', kind: 'text' }); })],
    ['Field 1, “It was”: it needs one score for each option.', 'Campo 1, «Fue»: necesita una puntuación por opción.', changed(({ definition }) => { (definition.fields[0] ?? {})['scores'] = [1]; })],
    ['Page 1, “How was the evening with Maria?”: it names “gone”, which is not there.', 'Página 1, «¿Cómo fue la noche con Maria?»: nombra a «gone», que no está.', changed(({ definition }) => { (definition.steps[0] ?? {})['items'] = ['q1', 'q2', 'q3', 'gone']; })],
    ['Form 1, “All”: it names “p9”, which is not there.', 'Forma 1, «Todo»: nombra a «p9», que no está.', changed(({ definition }) => { (definition.lengths[0] ?? {})['steps'] = ['p9']; })],
    ['Field 1, “It was”, Spanish words: there are no words for “o2”.', 'Campo 1, «Fue», palabras en español: no hay palabras para «o2».', changed(({ words }) => { (words.es.fields['q1'] ?? {})['options'] = { o1: 'en calma' }; })],
    ['Field 2, “What was loud?”, Spanish words: “label” is empty.', 'Campo 2, «What was loud?», palabras en español: «label» está en blanco.', changed(({ words }) => { words.es.fields['q2'] = { label: ' ' }; })],
    ['The sheet, English words: there are words for “q7”, which is not in the sheet.', 'La hoja, palabras en inglés: hay palabras para «q7», que no está en la hoja.', changed(({ words }) => { words.en.fields['q7'] = { label: 'x' }; })],
    ['Field 4, “t”, column “c2”: there is no kind “ladder”.', 'Campo 4, «t», columna «c2»: no hay una clase «ladder».', changed(({ definition }) => { definition.fields.push(column({ kind: 'ladder' })); })],
    ['Field 4, “t”, column “c2”: it can be worked out only from earlier columns of its own row.', 'Campo 4, «t», columna «c2»: solo se calcula con columnas anteriores de su propia fila.', changed(({ definition }) => { definition.fields.push(column({ kind: 'calc', value: { op: 'cell', column: 'c9' } })); (definition.steps[0] ?? {})['items'] = ['q1', 'q2', 'q3', 't']; })],
    ['Field 1, “It was”: “options” is too long.', 'Campo 1, «Fue»: «options» es demasiado largo.', changed(({ definition }) => { Object.assign(definition.fields[0] ?? {}, { options: Array.from({ length: 61 }, (_, at) => `o${String(at)}`) }); })],
  ])('%s', (english, spanish, text) => {
    expect(said(text)).toEqual([english, spanish]);
  });

  test('names that every object has name nothing', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const [sentence = ''] = said(whole.replaceAll('"q2"', JSON.stringify(name)));
      expect(sentence).toMatch(/cannot be a name|is none|a sheet has no part|looks at/u);
    }
  });

  test('a mark before the text, and UTF-16, are read', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(whole, 'utf16le')]);
    expect(said(decode(utf16) ?? '')).toEqual(['brought in']);
    expect(said(`\uFEFF${whole}`)).toEqual(['brought in']);
  });
});
