import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import type { LaunchedApp } from './launch.ts';

/** What a person does in the app, from the first start to the packet, in the words that stand on the screen (English). */

export const passphrase = 'heron lantern velvet quarry';
export const packetPhrase = 'otter bridge plum kettle';

/** Key derivation takes seconds, and twice that on a busy computer. */
export const derivation = { timeout: 60_000 };

/** Called where there is something to look at. */
export type Look = (name: string) => Promise<unknown>;
const noLook: Look = async () => undefined;

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });

/** First run: the first screen, the passphrase twice, the recovery key asked back in part. Answers with that key. */
export async function makeJournal(page: Page, hands: Hands, phrase = passphrase): Promise<string> {
  await hands.press(button(page, 'Go on'));
  await hands.write(page.getByLabel('Passphrase', { exact: true }), phrase);
  await hands.write(page.getByLabel('The passphrase once more'), phrase);
  await page.getByText(/guess\. This will do|Very hard to guess/).waitFor();
  await hands.press(button(page, 'Make the journal'));
  await heading(page, 'Your recovery key').waitFor(derivation);
  const groups = await page.locator('.recovery-groups code').allTextContents();
  await hands.press(button(page, 'I have it, go on'));
  for (const field of await page.getByLabel(/^Group \d+/).all()) {
    const number = Number(/\d+/.exec((await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '')?.[0]);
    await hands.write(field, groups[number - 1] ?? '');
  }
  await hands.press(button(page, 'Done, open the journal'));
  await page.locator('.rail').waitFor();
  return `AGE-SECRET-KEY-1${groups.join('')}`;
}

export async function unlock(page: Page, hands: Hands, phrase = passphrase): Promise<void> {
  await hands.write(page.getByLabel(/^Passphrase for/), phrase);
  await hands.press(button(page, 'Open'));
  await page.locator('.rail').waitFor(derivation);
}

/** Locks with the shortcut; answers with the window that takes the locked one's place. */
export async function lock(app: LaunchedApp): Promise<Page> {
  // The window may be gone before the key is let go.
  await app.window.keyboard.press('Control+l').catch(() => undefined);
  const page = await app.nextWindow();
  await page.getByLabel(/^Passphrase for/).waitFor();
  return page;
}

export type ThoughtRecord = {
  situation: string;
  feelings: [word: string, before: number, after: number][];
  thought: string;
  belief: [before: number, after: number];
  evidence: [for_: string, against: string];
  balanced: [text: string, belief: number];
  next: string;
};

/** A thought record of seven steps, one question at a time. Ends on the screen that says that it is kept. */
export async function writeRecord(page: Page, hands: Hands, record: ThoughtRecord, look = noLook): Promise<void> {
  const goOn = (): Promise<void> => hands.press(button(page, 'Go on'));
  await page.keyboard.press('Control+t');
  await heading(page, 'What happened?').waitFor();
  await hands.press(button(page, /^Step 1 of/));
  await hands.tick(page.getByRole('radio', { name: /^7 steps/ }));
  await page.keyboard.press('Escape');
  await hands.write(page.getByLabel('What happened', { exact: true }), record.situation);
  await goOn();

  await heading(page, 'What did you feel?').waitFor();
  for (const [word, before] of record.feelings) {
    await hands.write(page.getByLabel('Find a word, or write your own'), word);
    await page.keyboard.press('Enter');
    await hands.rate(page, word, before);
  }
  await look('feelings');
  await goOn();

  await heading(page, 'What went through your mind?').waitFor();
  await hands.write(page.getByLabel('Thought', { exact: true }), record.thought);
  await hands.rate(page, 'I believe it', record.belief[0]);
  await look('thought');
  await goOn();

  await heading(page, /^What speaks for it, and what against/).waitFor();
  await hands.write(page.getByLabel('What speaks for it, line 1'), record.evidence[0]);
  await hands.write(page.getByLabel('What speaks against it, line 1'), record.evidence[1]);
  await look('evidence');
  await goOn();

  await heading(page, 'What is a fairer way to see it?').waitFor();
  await hands.write(page.getByRole('textbox', { name: 'A fairer way to see it', exact: true }), record.balanced[0]);
  await hands.rate(page, 'I believe this', record.balanced[1]);
  await goOn();

  await heading(page, 'And how strong is it now?').waitFor();
  for (const [word, , after] of record.feelings) await hands.rate(page, word, after);
  await hands.rate(page, 'I believe it now', record.belief[1]);
  await look('again');
  await goOn();

  await heading(page, 'What is one next step?').waitFor();
  await hands.write(page.getByRole('textbox', { name: 'Next step' }), record.next);
  await hands.press(button(page, 'Keep in journal'));
  await heading(page, 'It is in your journal.').waitFor();
}

export const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });

/** From anywhere with the rail: one of its places. */
export async function goTo(page: Page, hands: Hands, place: 'Today' | 'Journal' | 'Worksheets' | 'Take along' | 'Backups' | 'Settings'): Promise<void> {
  await hands.press(page.locator('.rail').getByRole('link', { name: place }));
}

/** Rates the open entry's feelings and belief once more. */
export async function lookAgain(page: Page, hands: Hands, feelings: readonly [word: string, value: number][], belief: number): Promise<void> {
  await hands.press(button(page, 'Look again now'));
  await heading(page, 'How strong is it today?').waitFor();
  for (const [word, value] of feelings) await hands.rate(page, word, value);
  await hands.rate(page, 'I believe it now', belief);
  await hands.press(button(page, 'Keep this look'));
  await button(page, 'Look again now').waitFor();
}

/** Searches the journal and opens the first entry that is found. */
export async function findAndOpen(page: Page, hands: Hands, words: string, look = noLook): Promise<void> {
  await page.keyboard.press('Control+k');
  await hands.write(page.getByRole('searchbox', { name: 'Search every word' }), words);
  await page.locator('.journal-open mark').first().waitFor();
  await look('found');
  await hands.press(page.locator('.journal-open'));
  await page.locator('.entry-head').waitFor();
}

export type TakeAlong = { find: string; leaveOut?: readonly string[]; hide?: readonly [name: string, as: string][]; forWhom: string; note?: string };

/** Chooses by hand, leaves parts out, hides names, and looks at it as the other person will. Ends on that preview. */
export async function choose(page: Page, hands: Hands, { find, leaveOut = [], hide = [], forWhom, note }: TakeAlong, look = noLook): Promise<void> {
  await goTo(page, hands, 'Take along');
  await hands.tick(page.getByRole('radio', { name: 'Pick by hand' }));
  if (find !== '') await hands.write(page.getByRole('searchbox', { name: 'Search your entries' }), find);
  await hands.tick(page.locator('.carry-list').getByRole('checkbox'));
  await hands.press(button(page, 'Go on'));
  await heading(page, 'Would you like to leave anything out?').waitFor();
  for (const part of leaveOut) {
    await page.locator('.carry-parts').first().waitFor();
    await hands.untick(page.locator('.carry-parts').getByRole('checkbox', { name: new RegExp(`^${part}`) }));
  }
  for (const [index, [name, as]] of hide.entries()) {
    await hands.press(button(page, /^Hide (a|another) name$/));
    const row = page.getByRole('group', { name: `Name ${String(index + 1)}`, exact: true });
    await hands.write(row.getByLabel('Name', { exact: true }), name);
    await hands.write(row.getByLabel('Shown as'), as);
  }
  await hands.write(page.getByLabel('Who is it for?'), forWhom);
  await look('leave-out');
  await hands.press(button(page, 'See what they will read'));
  if (note !== undefined) {
    await hands.press(page.locator('summary', { hasText: 'Add a few words' }));
    await hands.write(page.getByLabel('A few words', { exact: true }), note);
    await page.locator('.carry-note').waitFor();
  }
  await page.locator('.carry-reader').waitFor();
}

/** From the preview to a sealed file. */
export async function seal(app: LaunchedApp, hands: Hands, path: string, phrase = packetPhrase): Promise<void> {
  const page = app.window;
  await hands.press(button(page, 'Seal it'));
  await hands.write(page.getByLabel('Passphrase', { exact: true }), phrase);
  await hands.write(page.getByLabel('The passphrase once more'), phrase);
  await page.getByText(/guess\. This will do|Very hard to guess/).waitFor();
  app.dialogs.next(path);
  await hands.press(button(page, /^Seal it/));
  await heading(page, 'Sealed, and ready to take along').waitFor(derivation);
}

/** From the preview to a PDF. */
export async function makePdf(app: LaunchedApp, hands: Hands, path: string, paper: 'A4' | 'US Letter' = 'A4'): Promise<void> {
  const page = app.window;
  await hands.press(button(page, 'Make a PDF'));
  await hands.tick(page.getByRole('radio', { name: paper }));
  app.dialogs.next(path);
  await hands.press(button(page, 'Save the PDF'));
  await heading(page, 'The PDF is made').waitFor();
}

/** Chooses a packet and types its passphrase; what comes of it is the caller's to await. */
export async function openPacket(app: LaunchedApp, hands: Hands, path: string, phrase = packetPhrase): Promise<void> {
  const page = app.window;
  await goTo(page, hands, 'Take along');
  await hands.press(link(page, 'Open a packet'));
  app.dialogs.next(path);
  await hands.press(button(page, 'Choose the file'));
  await hands.write(page.getByLabel('The passphrase you agreed on'), phrase);
  await page.keyboard.press('Enter');
}

/** Restores the newest backup into a folder. */
export async function restoreBackup(app: LaunchedApp, hands: Hands, folder: string): Promise<void> {
  const page = app.window;
  await goTo(page, hands, 'Backups');
  await hands.press(button(page, 'Make one now'));
  await page.getByText('The backup is made').waitFor();
  await hands.press(button(page, /^Restore the backup of/));
  app.dialogs.next(folder);
  await hands.press(button(page, 'Choose a folder'));
  await heading(page, 'The copy is ready').waitFor(derivation);
}

/** From the preview to a file for any browser. */
export async function makeHtml(app: LaunchedApp, hands: Hands, path: string, phrase = packetPhrase): Promise<void> {
  const page = app.window;
  await hands.press(button(page, 'Seal it'));
  await hands.press(button(page, 'Make a file for any browser'));
  await hands.write(page.getByLabel('Passphrase for this file', { exact: true }), phrase);
  await hands.write(page.getByLabel('The passphrase once more'), phrase);
  await page.getByText(/guess\. This will do|Very hard to guess/).waitFor();
  app.dialogs.next(path);
  await hands.press(button(page, 'Make the file'));
}
