import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steps } from '../../test/support/for-two/steps.ts';
import type { Two } from '../../test/support/for-two/two.ts';
import { launchApp } from '../../test/support/launch.ts';
import { compose } from './compose.ts';
import { takePicture } from './picture.ts';

/** The README's pictures of it, two screens each. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  cards: ['own-card', 'compare-noor'],
  'put-together': ['a-copy-for-one-person', 'as-noor-will-see-it'],
  'take-on': ['who-it-is-from', 'under-seven'],
  days: ['planned-for-now', 'what-got-in-the-way'],
  prepare: ['the-session-sheet', 'what-is-left-out'],
  reply: ['exactly-what-ana-will-read', 'what-came-back'],
  week: ['this-week', 'noors-page'],
  comment: ['a-comment', 'the-comment-beside-the-entry'],
  together: ['reading-together', 'closing-the-session'],
  after: ['the-notes-of-both', 'noors-page-after-it'],
};

/** The loop between client and therapist, with the steps of its end-to-end test. */
export async function tourForTwo(out: string, readme: string | null): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'footbridge-tour-'));
  const passed = join(scratch, 'passed');
  mkdirSync(passed);
  const app = await launchApp({ userData: join(scratch, 'profile') });
  const made = new Map<string, string>();
  const two: Two = {
    app,
    noor: app.window,
    ana: app.window,
    passed: (name) => join(passed, name),
    look: (page, name) => takePicture(page, name, out, made),
  };
  try {
    for (const { name, run } of steps) {
      console.log(name);
      await run(two);
    }
    if (readme !== null) {
      for (const [name, pair] of Object.entries(pairs)) {
        await compose(pair.flatMap((one) => made.get(one) ?? []), join(readme, `two-${name}.webp`));
      }
    }
  } finally {
    await app.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
