import { keyboardHands as hands, tabTo } from '../hands.ts';
import { button, derivation, goTo, heading, link } from '../journeys.ts';
import { tasks } from './assign.ts';
import type { Two } from './two.ts';

/** Noor sees who it is from and all that is in it, makes one plan smaller, and takes the three on. */
export async function takeOn(two: Two): Promise<void> {
  const { app, noor } = two;
  await goTo(noor, hands, 'Take along');
  await hands.press(link(noor, 'Open a packet'));
  app.dialogs.next(two.passed('to-do.footbridge'));
  await hands.press(button(noor, 'Choose the file'));
  await heading(noor, 'Ana gave you things to do').waitFor(derivation);
  await noor.getByText('From Ana, signed. Nothing was changed since.').waitFor();
  await two.look(noor, 'who-it-is-from');
  const record = noor.getByRole('listitem').filter({ has: heading(noor, tasks.record) });
  await hands.press(record.getByRole('button', { name: 'Change the plan' }));
  await hands.write(record.getByLabel('Where'), 'At the kitchen table');
  await hands.press(record.getByRole('button', { name: 'Done changing' }));
  await tabTo(record.getByRole('slider', { name: 'How sure I am' }));
  await noor.keyboard.type('5');
  await hands.write(record.getByLabel('A smaller version'), 'One line is enough');
  await two.look(noor, 'under-seven');
  await hands.press(button(noor, 'Take on these 3'));
  await heading(noor, 'They are in your plans').waitFor();
  await two.look(noor, 'taken-on');
  await hands.press(button(noor, 'Go to Today'));
  await heading(noor, 'Planned').waitFor();
}
