import type { Page } from 'playwright-core';
import { keyboardHands as hands } from '../hands.ts';
import { button, derivation, goTo, heading, link, makeJournal, passphrase } from '../journeys.ts';
import { at, type Two } from './two.ts';

/** The first start makes Noor's journal; Ana's is a second one, for her work, in a window of its own. */
export async function firstRuns(two: Two): Promise<void> {
  const { app } = two;
  await at(two, '02T16:30');
  const noor = (two.noor = app.window);
  await heading(noor, /journal for the time between/).waitFor();
  await two.look(noor, 'first-start');
  await makeJournal(noor, hands);
  await goTo(noor, hands, 'Settings');
  await hands.press(button(noor, 'All journals…'));
  await hands.press(button(noor, 'New journal…'));

  const ana = (two.ana = await app.nextWindow());
  await hands.press(button(ana, 'Go on'));
  await hands.tick(ana.getByRole('radio', { name: 'My work as a therapist' }));
  const name = ana.getByLabel('What the journal is called');
  await hands.write(name, 'Work');
  await hands.write(ana.getByLabel('Passphrase', { exact: true }), passphrase);
  await hands.write(ana.getByLabel('The passphrase once more'), passphrase);
  await ana.getByText(/guess\. This will do|Very hard to guess/).waitFor();
  await two.look(ana, 'a-therapists-journal');
  await hands.press(button(ana, 'Make the journal'));
  await heading(ana, 'Your recovery key').waitFor(derivation);
  await hands.press(button(ana, 'Skip, I understand'));
  await ana.locator('.rail').waitFor();
}

const words = (page: Page): Promise<string[]> => page.locator('.six-words').first().locator('li').allTextContents();

async function makeCard(two: Two, page: Page, name: 'Noor' | 'Ana'): Promise<string[]> {
  await hands.write(page.getByLabel('Your name on the card'), name);
  await hands.press(button(page, 'Make my card'));
  await page.locator('.six-words').waitFor(derivation);
  two.app.dialogs.next(two.passed(`${name}.footbridge-card`));
  await hands.press(button(page, 'Save it as a file'));
  await page.getByText(`Saved: ${name}.footbridge-card`).waitFor();
  await hands.press(page.locator('.toast').getByRole('button', { name: 'Close' }));
  return words(page);
}

/** Takes the other's card; the words beside it have to be those on the other's screen. */
async function takeCard(two: Two, page: Page, name: 'Noor' | 'Ana', onTheirScreen: readonly string[]): Promise<void> {
  two.app.dialogs.next(two.passed(`${name}.footbridge-card`));
  await hands.press(button(page, 'Choose their card'));
  await hands.press(button(page, `Add ${name}`));
  await button(page, 'They are the same').waitFor();
  const read = await words(page);
  if (read.join() !== onTheirScreen.join()) throw new Error(`the six words differ: ${read.join(' ')}`);
  await two.look(page, `compare-${name.toLowerCase()}`);
  await hands.press(button(page, 'They are the same'));
  await page.getByText(/ompared on/).first().waitFor();
}

/** In the room: each gives the other a card, and reads the six words from their own screen. */
export async function exchangeCards(two: Two): Promise<void> {
  const { noor, ana } = two;
  await goTo(noor, hands, 'Take along');
  await hands.press(link(noor, 'People'));
  await hands.press(link(ana, 'People'));
  const noors = await makeCard(two, noor, 'Noor');
  await two.look(noor, 'own-card');
  const anas = await makeCard(two, ana, 'Ana');
  await takeCard(two, noor, 'Ana', anas);
  await takeCard(two, ana, 'Noor', noors);
}
