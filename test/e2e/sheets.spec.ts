import { expect, test } from '@playwright/test';
import { checkDefinition } from '../../electron/domain/worksheets/check-definition.ts';
import { answerKinds, answerTo, isAnswered } from '../../electron/domain/worksheets/kinds.ts';
import { startAnswers } from '../../electron/domain/worksheets/tidy.ts';
import { fieldIdsOf, shownFields, stepsToAsk } from '../../electron/domain/worksheets/visible.ts';
import { axeProblems } from '../support/axe.ts';
import { answerField } from '../support/fill-by-keyboard.ts';
import { openSheetWindow, type SheetWindow } from '../support/sheet-window.ts';
import { everyKind } from '../worksheets/every-kind.ts';
import { exampleAnswers } from '../worksheets/example-answers.ts';
import { definitionFiles, readDefinition } from '../worksheets/sheets.ts';

/** One window for every sheet: opened, filled in by keyboard, read, and laid out for paper. */

const definitions = new Map([...definitionFiles().map((path) => readDefinition(path)), everyKind].map((definition) => [definition.id, definition]));
const ids = [...definitions.keys()];
/** Every sheet in English by light; of the others every fourth by dark and every fourth in Spanish. */
const looks = (at: number) => [
  { language: 'en', theme: 'light' } as const,
  ...(at % 4 === 1 ? [{ language: 'en', theme: 'dark' } as const] : []),
  ...(at % 4 === 3 ? [{ language: 'es', theme: 'light' } as const] : []),
];

/** Words in the heads of tables that take three lines or more: a column too narrow to read or to write in. Run in the page. */
function brokenHeads(): string[] {
  return [...document.querySelectorAll('.blank-table:not(.grid) th')].flatMap((head) => {
    const texts = [...head.childNodes].flatMap((node) => [node, ...node.childNodes]).filter((node) => node.nodeType === Node.TEXT_NODE);
    return texts.flatMap((node) =>
      [...(node.textContent ?? '').matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 2 ? [word] : [];
      }),
    );
  });
}

test.describe('sheets', () => {
  let window: SheetWindow;
  test.beforeAll(async () => {
    window = await openSheetWindow();
  });
  test.afterAll(async () => {
    await window.close();
  });

  test('every sheet is there', () => {
    expect(window.ids.toSorted()).toEqual(ids.toSorted());
  });

  for (const [at, id] of ids.entries()) {
    const definition = definitions.get(id) ?? everyKind;

    test(`${id}: what it needs is filled in with the keyboard alone`, async () => {
      const { page } = window;
      expect(checkDefinition(definition)).toEqual([]);
      const length = definition.lengths[0]?.id ?? '';
      await window.show({ id, mode: 'guided', language: 'en', theme: 'light', length, answers: startAnswers(definition, '2026-11-25T09:00') });
      const said = () => page.evaluate(() => sheetPage.answers());
      const steps = async () => stepsToAsk(definition, length, shownFields(definition, length, await said()));
      let step = (await steps())[0];
      while (step !== undefined) {
        for (const fieldId of fieldIdsOf(step)) {
          const answers = await said();
          const field = shownFields(definition, length, answers).find((one) => one.id === fieldId);
          if (field === undefined || answerKinds[field.kind] === null || isAnswered(answerTo(field, answers))) continue;
          if (field.needed !== true) continue;
          await page.getByRole('heading', { level: 1 }).focus();
          await answerField(page, page.locator(`[data-field="${fieldId}"]`), field);
          await expect.poll(async () => isAnswered(answerTo(field, await said())), { message: `${id}.${fieldId}` }).toBe(true);
        }
        const now = await steps();
        const place = now.indexOf(step) + 1;
        await page.keyboard.press('Control+Enter');
        step = now[place];
        if (step !== undefined) await expect(page.locator('.ws-where')).toContainText(`Step ${String(place + 1)} of`);
      }
      await expect.poll(() => page.evaluate(() => sheetPage.kept()), { message: `what ${id} needs is there` }).toBe('whole');
    });

    test(`${id}: filling in, reading and paper have no axe finding`, async () => {
      const answers = exampleAnswers(definition);
      for (const look of looks(at)) {
        for (const mode of ['page', 'read', 'blank'] as const) {
          await window.show({ id, mode, ...look, answers: mode === 'page' && at % 2 === 0 ? {} : answers });
          expect(await axeProblems(window.page), `${mode}, ${look.language}, ${look.theme}`).toEqual([]);
          if (mode === 'blank') expect(await window.page.evaluate(brokenHeads), `heads on paper, ${look.language}`).toEqual([]);
        }
      }
    });
  }
});
