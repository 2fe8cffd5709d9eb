import { keyboardHands as hands } from '../hands.ts';
import { button, goTo, heading } from '../journeys.ts';
import { tasks } from './assign.ts';
import { at, words, type Two } from './two.ts';

/** A day of Noor's on which she looks at Today; Ana's window stays as it is. */
async function today(two: Two, wall: string): Promise<void> {
  const { noor } = two;
  await at(two, wall);
  await goTo(noor, hands, 'Journal');
  await goTo(noor, hands, 'Today');
  await heading(noor, 'Planned').waitFor();
}

/** Begun on Wednesday and left half done; gone on with on Thursday, where it was left. */
export async function halfDone(two: Two): Promise<void> {
  const { noor } = two;
  await today(two, '03T18:05');
  await two.look(noor, 'planned-for-now');
  await hands.press(button(noor, `Begin: ${tasks.record}`));
  await hands.write(noor.getByLabel('What happened', { exact: true }), words.situation);
  await hands.press(button(noor, 'Leave it for now'));
  await heading(noor, 'Planned').waitFor();

  await today(two, '04T08:20');
  await noor.locator('.home-plan', { hasText: 'Half done' }).first().waitFor();
  await two.look(noor, 'half-done');
  await hands.press(button(noor, `Go on: ${tasks.record}`));
  await noor.getByLabel('What happened', { exact: true }).waitFor();
  // What was changed for her opens whole; a low-effort day is one press away.
  await hands.press(button(noor, /^Step 1 of/));
  await hands.tick(noor.getByRole('radio', { name: /3 steps/ }));
  await noor.keyboard.press('Escape');
  await hands.press(button(noor, 'Go on'));
  await heading(noor, 'What did you feel?').waitFor();
  await hands.write(noor.getByLabel('Find a word, or write your own'), 'Worried');
  await noor.keyboard.press('Enter');
  await hands.rate(noor, 'Worried', 70);
  await hands.press(button(noor, 'Go on'));
  await hands.write(noor.getByLabel('Thought', { exact: true }), words.thought);
  await hands.press(button(noor, 'Keep in journal'));
  await heading(noor, 'It is in your journal.').waitFor();
  await hands.tick(noor.getByRole('switch', { name: /Bring to the session/ }));
  await hands.press(button(noor, 'To Today'));
}

/** Friday: no time. Saturday: done. Monday: the questionnaire. */
export async function otherAnswers(two: Two): Promise<void> {
  const { noor } = two;
  await today(two, '05T18:10');
  const record = noor.locator('.home-plan', { hasText: tasks.record }).first();
  await hands.press(record.getByRole('button', { name: 'Not this time' }));
  await hands.press(record.getByRole('button', { name: 'Something got in the way' }));
  await hands.press(record.getByRole('button', { name: 'no time' }));
  await hands.write(record.getByLabel('A word about it, if you like'), words.inTheWay);
  await two.look(noor, 'what-got-in-the-way');
  await hands.press(record.getByRole('button', { name: 'That is all' }));

  await today(two, '06T17:05');
  const breathing = noor.locator('.home-plan', { hasText: tasks.breathing });
  await hands.press(breathing.getByRole('button', { name: 'Done', exact: true }));
  await hands.press(breathing.getByRole('button', { name: 'That is all' }));

  await today(two, '08T17:15');
  await hands.press(button(noor, `Begin: ${tasks.measure}`));
  await heading(noor, /^Feeling nervous/).waitFor();
  const chosen = noor.getByRole('radio', { checked: true });
  for (const key of '2212011') {
    await noor.keyboard.press(key);
    await chosen.waitFor();
    await noor.keyboard.press('Control+Enter');
    await chosen.waitFor({ state: 'detached' });
  }
  await noor.keyboard.press('Control+Enter');
  await noor.getByText('Total: 9 of 21.').waitFor();
  await two.look(noor, 'a-questionnaire');
  await hands.press(button(noor, 'Keep in journal'));
  await heading(noor, 'It is in your journal.').waitFor();
  await hands.tick(noor.getByRole('switch', { name: /Bring to the session/ }));
  await hands.press(button(noor, 'To Today'));
}
