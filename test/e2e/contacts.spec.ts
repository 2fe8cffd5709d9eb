import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [journalEntry('Rosa and I walked to the river.', { ...on('2026-11-10'), title: 'strikeword', bring: true })];
const wordsOn = (page: Page) => page.locator('.six-words li').allTextContents();

/** Two people at two windows, by keyboard: Noor writes a journal, Ana works as a therapist. */
test.describe('two people, each with a card', () => {
  const running = runningApp(async (path) => {
    await prepareVault(path('noor'), { contents, settings: { name: 'Noor' } });
    await prepareVault(path('ana'), { settings: { name: 'Ana', use: 'therapist' } });
  });
  let noor: Page;
  let ana: Page;

  async function toPeople(page: Page): Promise<void> {
    if (page === noor) await journey.goTo(page, hands, 'Take along');
    await hands.press(journey.link(page, 'People'));
    if (page === ana && (await journey.button(ana, 'Cards').isVisible())) await hands.press(journey.button(ana, 'Cards'));
    await journey.heading(page, 'Your card').waitFor();
  }

  test('each makes a card, takes the other’s, and the six words are the same on both screens', async () => {
    const { app } = running;
    noor = await openPrepared(running, running.path('noor'));
    await journey.goTo(noor, hands, 'Settings');
    await hands.press(journey.button(noor, 'All journals…'));
    await hands.press(journey.button(noor, 'Open from a folder…'));
    ana = await app.nextWindow();
    const folder = journey.button(ana, 'Open another folder…');
    if (!(await folder.isVisible())) await hands.press(ana.locator('summary', { hasText: 'Other journals' }));
    app.dialogs.next(running.path('ana'));
    await hands.press(folder);
    await journey.unlock(ana, hands);

    for (const [page, name] of [[noor, 'noor'], [ana, 'ana']] as const) {
      await toPeople(page);
      expect.soft(await axeProblems(page), 'no card yet').toEqual([]);
      await hands.press(journey.button(page, 'Make my card'));
      await page.locator('.six-words').waitFor(journey.derivation);
      app.dialogs.next(running.path(`${name}.footbridge-card`));
      await hands.press(journey.button(page, 'Save it as a file'));
      await expect(page.getByText(`Saved: ${name}.footbridge-card`)).toBeVisible();
    }
    const [noors, anas] = [await wordsOn(noor), await wordsOn(ana)];
    expect(noors).toHaveLength(6);
    expect(noors).not.toEqual(anas);

    app.dialogs.next(running.path('noor.footbridge-card'));
    await hands.press(journey.button(ana, 'Choose their card'));
    await journey.heading(ana, 'The card of Noor').waitFor(journey.derivation);
    expect(await ana.getByRole('dialog').locator('.six-words li').allTextContents()).toEqual(noors);
    expect.soft(await axeProblems(ana), 'a card is read').toEqual([]);
    await hands.press(journey.button(ana, 'Add Noor'));
    await expect(ana.getByText('Not compared yet.')).toBeVisible();
    expect.soft(await axeProblems(ana), 'a person').toEqual([]);
    await hands.press(journey.button(ana, 'They are the same'));
    await expect(ana.getByText(/^Their card: compared on/)).toBeVisible();

    await hands.press(noor.locator('summary', { hasText: 'Paste a card as text' }));
    await noor.getByLabel('The text of the card').fill(readFileSync(running.path('ana.footbridge-card'), 'utf8'));
    await hands.press(journey.button(noor, 'Read it'));
    await hands.press(journey.button(noor, 'Add Ana'));
    await expect(noor.locator('.six-words li')).toHaveText(anas);
    await hands.press(journey.button(noor, 'They are not the same'));
    await expect(noor.getByRole('alert').filter({ hasText: 'not the card that Ana has' })).toBeVisible();
    await hands.press(journey.button(noor, 'They are the same'));
    await expect(noor.getByText(/^Compared on/)).toBeVisible();
  });

  test('a packet goes to Ana without a passphrase; she sees who it is from, keeps it, and comments', async () => {
    const { app } = running;
    const file = running.path('to-ana.footbridge');
    await journey.goTo(noor, hands, 'Take along');
    await noor.locator('.carry-list').getByRole('checkbox', { checked: true }).waitFor();
    await hands.press(journey.button(noor, 'Go on'));
    await hands.untick(noor.getByRole('checkbox', { name: /^Title/ }));
    await hands.write(noor.getByLabel('Who is it for?'), 'Ana');
    await hands.press(journey.button(noor, 'See what they will read'));
    await noor.locator('.carry-reader').waitFor();
    await hands.press(journey.button(noor, 'Seal it'));
    await expect(noor.getByRole('radio', { name: /^Ana, by their card/ })).toBeChecked();
    expect.soft(await axeProblems(noor), 'how to seal').toEqual([]);
    app.dialogs.next(file);
    await hands.press(journey.button(noor, 'Seal it for Ana'));
    await journey.heading(noor, 'Sealed, and ready to take along').waitFor(journey.derivation);
    const bytes = readFileSync(file);
    for (const word of ['Noor', 'river', 'strikeword']) expect(bytes.includes(word)).toBe(false);

    await app.drop(file);
    await journey.heading(ana, 'From Noor').waitFor(journey.derivation);
    await expect(ana.getByText('From Noor, signed. Nothing was changed since.')).toBeVisible();
    await expect(ana.getByText(/^The six words of their card were compared on/)).toBeVisible();
    await expect(ana.locator('.carry-reader')).toContainText('walked to the river');
    await expect(ana.locator('.carry-reader')).not.toContainText('strikeword');
    expect.soft(await axeProblems(ana), 'an opened packet').toEqual([]);
    await hands.press(journey.button(ana, 'Keep it under Noor'));
    await expect(ana.getByText('not read yet')).toBeVisible();
    await hands.press(journey.link(ana, /^1 entry, made on/));
    await hands.write(ana.getByLabel('A comment on this entry'), 'What did you notice at the river?');
    await hands.press(journey.button(ana, 'Keep the comment'));
    await expect(ana.locator('.contacts-comment')).toContainText('What did you notice');
    await hands.press(ana.locator('summary', { hasText: 'A text for a progress note' }));
    await expect(ana.getByRole('textbox', { name: 'Text for a progress note' })).toHaveValue(/^\d{4}-\d\d-\d\d Journal entry/);
    await expect(ana.getByRole('textbox', { name: 'Text for a progress note' })).not.toHaveValue(/river/);
    expect.soft(await axeProblems(ana), 'what came back').toEqual([]);
    await hands.press(journey.button(ana, 'To Noor'));
    app.dialogs.next(running.path('to-noor.footbridge'));
    await hands.press(journey.button(ana, 'Seal comments for Noor'));
    await expect(ana.getByText('Sealed for Noor: to-noor.footbridge')).toBeVisible();
  });

  test('the comment stands beside Noor’s own entry, whose words are as they were', async () => {
    const { app } = running;
    await journey.goTo(noor, hands, 'Take along');
    await hands.press(journey.link(noor, 'Open a packet'));
    app.dialogs.next(running.path('to-noor.footbridge'));
    await hands.press(journey.button(noor, 'Choose the file'));
    await journey.heading(noor, 'From Ana').waitFor(journey.derivation);
    await hands.press(journey.button(noor, 'Put them beside my entries'));
    await expect(noor.getByText('1 comment stands beside its entry now.')).toBeVisible();
    await journey.findAndOpen(noor, hands, 'river');
    await expect(journey.heading(noor, 'strikeword')).toBeVisible();
    await expect(noor.locator('.reading-comment')).toContainText('Ana');
    await expect(noor.locator('.reading-comment')).toContainText('What did you notice at the river?');
    expect.soft(await axeProblems(noor), 'a comment beside an entry').toEqual([]);
  });

  test('a packet that was changed or cut, and a card that is another, each say so; in Spanish too', async () => {
    const { app } = running;
    const bytes = readFileSync(running.path('to-ana.footbridge'));
    writeFileSync(running.path('cut.footbridge'), bytes.subarray(0, bytes.length - 900));
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(running.path('changed.footbridge'), bytes);
    await app.drop(running.path('cut.footbridge'));
    await expect(ana.getByText('The end of this packet is missing.')).toBeVisible();
    app.dialogs.next(running.path('changed.footbridge'));
    await hands.press(journey.button(ana, 'Choose another file'));
    await expect(ana.getByText('This packet was changed after it was sealed.')).toBeVisible();

    await toPeople(noor);
    await hands.press(noor.locator('summary', { hasText: 'Change your card' }));
    const before = await wordsOn(noor);
    await hands.press(journey.button(noor, 'Someone else may have my keys…'));
    await hands.press(journey.button(noor, 'Make new keys'));
    await expect.poll(() => wordsOn(noor)).not.toEqual(before);
    app.dialogs.next(running.path('noor2.footbridge-card'));
    await hands.press(journey.button(noor, 'Save it as a file'));
    await expect(noor.getByText('Saved: noor2.footbridge-card')).toBeVisible();

    await journey.goTo(ana, hands, 'Settings');
    await hands.tick(ana.getByRole('radio', { name: 'Español' }));
    await hands.press(journey.link(ana, 'Personas'));
    await hands.press(journey.button(ana, 'Tarjetas'));
    app.dialogs.next(running.path('noor2.footbridge-card'));
    await hands.press(journey.button(ana, 'Elegir su tarjeta'));
    await expect(ana.getByRole('alert').filter({ hasText: 'Esta tarjeta tiene otras claves que la que tienes de Noor.' })).toBeVisible(journey.derivation);
    expect.soft(await axeProblems(ana), 'a changed card').toEqual([]);
    await hands.press(journey.button(ana, 'Es la tarjeta nueva de Noor'));
    await expect(ana.getByText('Aún sin comparar.')).toBeVisible();
    await expect(ana.getByText(/^Esta tarjeta ocupó el lugar de otra/)).toBeVisible();
  });
});
