import type { Page } from 'playwright-core';

/** What a person does in the window, for tests that are about something else. English. */

const phrase = 'cigar helmet punch blouse help hawk';

/** From the first screen to Home; answers the recovery key. */
export async function makeJournal(page: Page, name = 'Journal'): Promise<string> {
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('What the journal is called').fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase);
  await page.getByLabel('The passphrase once more').fill(phrase);
  await page.getByRole('button', { name: 'Make the journal' }).click();
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  const groups = await page.locator('.recovery-groups code').allInnerTexts();
  await page.getByRole('button', { name: 'Skip, I understand' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return `AGE-SECRET-KEY-1${groups.join('')}`;
}

export async function unlock(page: Page, passphrase = phrase): Promise<void> {
  await page.getByLabel(/^Passphrase for/u).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
