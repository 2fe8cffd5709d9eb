import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const form = (name: string): string => resolve(import.meta.dirname, `../fixtures/fhir/${name}`);

test.describe('a form of another program, by keyboard', () => {
  const running = runningApp((path) => prepareVault(path('vault'), {}));

  test('says what cannot be carried over, and is kept once that was seen', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await hands.press(journey.link(page, 'Take along'));
    await hands.press(journey.link(page, 'Bring in'));
    await hands.press(journey.button(page, 'A form from another program (FHIR)'));
    running.app.dialogs.next(form('README.md'));
    await hands.press(journey.button(page, 'Choose a file'));
    await expect(page.getByText('This file is no JSON, or it is not whole. Nothing was brought in.')).toBeVisible();
    running.app.dialogs.next(form('every-type.json'));
    await hands.press(journey.button(page, 'Choose another file'));
    await expect(page.getByRole('heading', { name: 'A bit of everything' }).first()).toBeVisible();
    await expect(page.locator('.bring-sheet-list li')).toHaveCount(6);
    await expect(page.locator('.bring-sheet-list li').nth(2)).toHaveText('A fileNot there: worksheets have no field of this kind.');
    expect.soft(await axeProblems(page), 'what was read').toEqual([]);
    await hands.press(journey.button(page, 'Keep as my worksheet'));
    await expect(page.getByText('The worksheet is kept.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Each kind once' }).first()).toBeVisible();
  });

  test('in Spanish, dark and in high contrast: a form as HL7 publishes it', async () => {
    const { page } = running;
    await hands.press(journey.button(page, 'Leave it for now'));
    await hands.press(journey.link(page, 'Settings'));
    await hands.tick(page.getByRole('radio', { name: 'Español' }));
    for (const colours of ['Oscuro', 'Alto contraste']) {
      await hands.press(journey.link(page, 'Ajustes'));
      await hands.tick(page.getByRole('radio', { name: colours }));
      await hands.press(journey.link(page, 'Para llevar').first());
      await hands.press(journey.link(page, 'Traer'));
      await hands.press(journey.button(page, 'Un formulario de otro programa (FHIR)'));
      expect.soft(await axeProblems(page), `empty, ${colours}`).toEqual([]);
      running.app.dialogs.next(form('hl7/zika-exposure.json'));
      await hands.press(journey.button(page, 'Elegir un archivo'));
      await expect(page.getByRole('heading', { name: 'Example Zika Virus Exposure Assessment' }).first()).toBeVisible();
      await expect(page.locator('.bring-sheet-list li')).toHaveCount(3);
      expect.soft(await axeProblems(page), `read, ${colours}`).toEqual([]);
    }
  });
});
