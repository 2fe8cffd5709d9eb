import { keyboardHands as hands } from '../hands.ts';
import { button, derivation, findAndOpen, goTo, heading, link } from '../journeys.ts';
import { words, type Two } from './two.ts';

/** Ana opens the reply. It lands under Noor, unread, and she writes a comment. */
export async function readReply(two: Two): Promise<void> {
  const { app, ana } = two;
  await goTo(ana, hands, 'Take along');
  await hands.press(link(ana, 'Open a packet'));
  app.dialogs.next(two.passed('reply.footbridge'));
  await hands.press(button(ana, 'Choose the file'));
  await heading(ana, 'From Noor').waitFor(derivation);
  await ana.getByText('From Noor, signed. Nothing was changed since.').waitFor();
  await ana.locator('.carry-reader').getByText('M. kept me late.').waitFor();
  await two.look(ana, 'what-came-back');
  await hands.press(button(ana, 'Keep it under Noor'));
  await ana.getByText('not read yet').first().waitFor();
  await ana.getByText('M. kept me late.').first().waitFor();
  await two.look(ana, 'noors-page');
  await hands.press(ana.locator('.rail').getByRole('link', { name: 'People' }));
  await heading(ana, 'This week').waitFor();
  await ana.getByText(/^One packet not read yet/).waitFor();
  await two.look(ana, 'this-week');
  await hands.press(ana.locator('main').getByRole('link', { name: 'Noor' }));
  await hands.write(ana.getByLabel('A comment on this entry'), words.comment);
  await hands.press(button(ana, 'Keep the comment'));
  await ana.locator('.contacts-comment').waitFor();
  await two.look(ana, 'a-comment');
  await hands.press(button(ana, 'Next'));
  await ana.getByText('Total: 9 of 21.').first().waitFor();
  await hands.press(button(ana, 'To Noor'));
}

/** Ana notes for herself what is not for Noor to read. */
export async function noteForHerself({ ana }: Two): Promise<void> {
  await hands.press(button(ana, 'Write a note'));
  await hands.write(ana.getByLabel('A new note'), words.processNote);
  await hands.press(button(ana, 'Done'));
  await ana.locator('.person-note', { hasText: words.processNote }).waitFor();
}

/** The comment goes back, and the note stays. */
export async function sendComment(two: Two): Promise<void> {
  const { app, ana } = two;
  app.dialogs.next(two.passed('comments.footbridge'));
  await hands.press(button(ana, 'Seal comments for Noor'));
  await ana.getByText('Sealed for Noor: comments.footbridge').waitFor();
}

/** The comment stands beside the entry that it is about, and changes none of its words. */
export async function readComment(two: Two): Promise<void> {
  const { app, noor } = two;
  await goTo(noor, hands, 'Take along');
  await hands.press(link(noor, 'Open a packet'));
  app.dialogs.next(two.passed('comments.footbridge'));
  await hands.press(button(noor, 'Choose the file'));
  await heading(noor, 'From Ana').waitFor(derivation);
  await hands.press(button(noor, 'Put them beside my entries'));
  await noor.getByText('1 comment stands beside its entry now.').waitFor();
  await findAndOpen(noor, hands, 'slow');
  await noor.locator('.reading-comment', { hasText: words.comment }).waitFor();
  await noor.getByText(words.situation).first().waitFor();
  await two.look(noor, 'the-comment-beside-the-entry');
}
