import { pointerHands as hands } from '../support/hands.ts';
import { unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

/** The app as a process of its own: opens the vault and types, and says after each sentence how much is in the field. Whoever started it kills it. */

const [profile = '', vault = '', sentence = ''] = process.argv.slice(2);
const app = await launchApp({ userData: profile });
const page = app.window;
app.dialogs.next(vault);
await page.getByRole('button', { name: 'I have a journal already' }).click();
await unlock(page, hands);
await page.keyboard.press('Control+n');
const text = page.getByRole('textbox', { name: 'Text' });
for (;;) {
  await text.pressSequentially(sentence, { delay: 15 });
  console.log(String((await text.inputValue()).length));
}
