import { keyboardHands as hands } from '../hands.ts';
import { button, derivation, goTo, heading, link, passphrase } from '../journeys.ts';
import { at, words, type Two } from './two.ts';

/** In the room, at Noor's screen: only what was ticked, notes of both, and the passphrase at the end. */
export async function readTogether(two: Two): Promise<void> {
  const { noor } = two;
  await at(two, '09T17:02');
  const parts = noor.locator('.together-parts');
  const entry = noor.locator('.together-main');
  await hands.press(noor.locator('.rail').getByRole('link', { name: 'Sessions' }));
  await hands.press(noor.locator('.session-row.next').getByRole('button'));
  await hands.press(button(noor, 'Read together'));
  await hands.press(parts.getByRole('button', { name: 'Work' }));
  await entry.getByText('Total: 9 of 21.').first().waitFor();
  await hands.press(noor.locator('.together-turn').getByRole('button', { name: 'Next' }));
  await entry.getByText(words.situation).first().waitFor();
  await hands.write(noor.getByLabel('Add a note'), words.noorsNote);
  await hands.press(button(noor, 'Add it'));
  await noor.locator('.reading-note', { hasText: words.noorsNote }).waitFor();
  await hands.tick(noor.getByRole('radio', { name: 'Ana' }));
  await hands.write(noor.getByLabel('Add a note'), words.anasNote);
  await hands.press(button(noor, 'Add it'));
  await noor.locator('.reading-note', { hasText: words.anasNote }).waitFor();
  await two.look(noor, 'reading-together');
  await hands.press(parts.getByRole('button', { name: 'In your words' }));
  await hands.write(entry.getByLabel('The main thing, in my words'), words.takeAway);
  await hands.press(button(noor, 'Close the session'));
  await hands.write(noor.getByLabel('Passphrase for this journal'), passphrase);
  await two.look(noor, 'closing-the-session');
  await noor.keyboard.press('Enter');
  await button(noor, 'Pass on what changed').waitFor(derivation);
  await two.look(noor, 'after-the-session');
}

/** What changed goes to Ana with the notes of both, and lands beside what she has. */
export async function passOn(two: Two): Promise<void> {
  const { app, noor, ana } = two;
  await hands.press(button(noor, 'Pass on what changed'));
  await noor.locator('.carry-list').getByRole('checkbox', { checked: true }).first().waitFor();
  await hands.press(button(noor, 'Go on'));
  // It stays here as it did the last time.
  await noor.locator('.carry-parts').getByRole('checkbox', { name: /^What happened/, checked: false }).waitFor();
  // And what Ana is not to read, Marta's name among it, is hidden again once it is said that it is for her.
  await hands.write(noor.getByLabel('Who is it for?'), 'Ana');
  await noor.getByText('Names that you hid the last time are hidden again.').waitFor();
  await hands.press(button(noor, 'See what they will read'));
  await noor.locator('.carry-reader').getByText(words.anasNote).first().waitFor();
  await noor.evaluate(() => { window.scrollTo(0, document.body.scrollHeight); });
  await two.look(noor, 'the-notes-of-both');
  await hands.press(button(noor, 'Seal it'));
  await noor.getByRole('radio', { name: /^Ana, by their card/, checked: true }).waitFor();
  app.dialogs.next(two.passed('after.footbridge'));
  await hands.press(button(noor, 'Seal it for Ana'));
  await heading(noor, 'Sealed, and ready to take along').waitFor(derivation);

  await goTo(ana, hands, 'Take along');
  await hands.press(link(ana, 'Open a packet'));
  app.dialogs.next(two.passed('after.footbridge'));
  await hands.press(button(ana, 'Choose the file'));
  await heading(ana, 'From Noor').waitFor(derivation);
  await ana.locator('.carry-reader').getByText(words.noorsNote).first().waitFor();
  await ana.locator('.carry-reader').getByText('Noor (client)').waitFor();
  await hands.press(button(ana, 'Keep it under Noor'));
  await ana.getByText(words.takeAway).first().waitFor();
  await ana.getByText(/from the session of Tuesday, March 9/).waitFor();
  await two.look(ana, 'noors-page-after-it');
}
