import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { keyboardHands as hands } from '../test/support/hands.ts';
import * as journey from '../test/support/journeys.ts';
import { launchApp } from '../test/support/launch.ts';
import { takePicture } from './tour/picture.ts';
import { compose } from './tour/compose.ts';
import { tourForTwo } from './tour/for-two.ts';

/**
 * `npm run tour`: the main job, once, with the keyboard alone, on a window that nobody sees. Leaves numbered pictures in
 * `dist/tour/`, and with `--readme` makes the README's picture of four screens anew. With `--two`: what passes between two people, in
 * two windows, and the pictures of the README's second part.
 */

const out = resolve(import.meta.dirname, '../dist/tour');
const record: journey.ThoughtRecord = {
  situation: 'Marta read my message on Sunday evening and did not answer for four hours.',
  feelings: [['Worried', 80, 45], ['Ashamed', 70, 40], ['Lonely', 60, 60]],
  thought: 'I always ruin things with people.',
  belief: [85, 40],
  evidence: ['She was short with me on Friday.', 'She asked me to come on Saturday.'],
  balanced: ['She may be busy. I cancelled twice, and I can say sorry for that. It does not mean that I ruin things with people.', 70],
  next: 'Write to her tomorrow, and ask how the deadline went.',
};

async function tour(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'footbridge-tour-'));
  const app = await launchApp({ userData: join(scratch, 'profile') });
  const made = new Map<string, string>();

  const picture = async (name: string, page: Page = app.window): Promise<void> => {
    await takePicture(page, name, out, made);
  };

  try {
    let page = app.window;
    await page.setViewportSize({ width: 1200, height: 860 });
    await journey.heading(page, /journal for the time between/).waitFor();
    await picture('first-start');
    await journey.makeJournal(page, hands);
    await picture('nothing-yet');
    await journey.writeRecord(page, hands, record, picture);
    await hands.tick(page.getByRole('radio', { name: 'In 7 days' }));
    await hands.tick(page.getByRole('switch', { name: /Bring to the session/ }));
    await picture('kept');

    page = await journey.lock(app);
    await page.setViewportSize({ width: 1200, height: 860 });
    await picture('locked');
    await journey.unlock(page, hands);
    await picture('today');
    await journey.findAndOpen(page, hands, 'sorry for that', picture);
    await journey.lookAgain(page, hands, [['Worried', 30], ['Ashamed', 35], ['Lonely', 40]], 25);
    await hands.press(page.locator('.toast').getByRole('button', { name: 'Close' }));
    await page.evaluate(() => { window.scrollTo(0, 0); });
    await picture('looked-again');

    const packet = join(scratch, 'packet.footbridge');
    const forAna = { find: '', leaveOut: ['Next step'], hide: [['Marta', 'M.']] as [string, string][], forWhom: 'Ana', note: 'For Thursday. This is the one I would like to begin with.' };
    await journey.choose(page, hands, forAna, picture);
    await picture('preview');
    await journey.seal(app, hands, packet);
    await picture('sealed');
    await journey.openPacket(app, hands, packet);
    await page.getByText('Someone else gave you this').waitFor(journey.derivation);
    await picture('opened');
    await journey.choose(page, hands, { ...forAna, hide: [] });
    await journey.makePdf(app, hands, join(out, 'pages.pdf'));
    await picture('pdf-made');
    await hands.press(journey.button(page, 'See the list'));
    await picture('passed-on');
    await journey.restoreBackup(app, hands, join(scratch, 'restored'));
    await picture('backup-restored');

    if (readme !== null) {
      const four = ['today', 'feelings', 'looked-again', 'preview'].flatMap((name) => made.get(name) ?? []);
      await compose(four, join(readme, 'screens.webp'));
    }
  } finally {
    await app.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const readme = process.argv.includes('--readme') ? resolve(import.meta.dirname, 'readme') : null;
await (process.argv.includes('--two') ? tourForTwo(out, readme) : tour());
