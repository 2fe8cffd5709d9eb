import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWithIdentity } from '../../electron/vault/sealing/open-sealed.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { noEvents, openWithVaultPassphrase } from '../../electron/vault/vault-session.ts';
import { axeProblems } from '../support/axe.ts';
import { tasks } from '../support/for-two/assign.ts';
import { steps } from '../support/for-two/steps.ts';
import { words, type Two } from '../support/for-two/two.ts';
import { passphrase } from '../support/journeys.ts';
import { runningApp } from './running-app.ts';

/** Two people, two journals, two windows: from the first start to the packet after the session, by keyboard alone. */
test.describe('for two', () => {
  const running = runningApp(async (path) => mkdirSync(path('passed')));
  const passed = (name: string): string => running.path(`passed/${name}`);
  let two: Two | null = null;
  const elsewhere = (): boolean => running.app.which !== 'stand-in';
  const why = 'days go by on the stand-in only';

  for (const { name, run } of steps) {
    test(name, async () => {
      test.skip(elsewhere(), why);
      const { app } = running;
      two ??= {
        app,
        noor: app.window,
        ana: app.window,
        passed,
        async look(page, seen) {
          expect.soft(await axeProblems(page), seen).toEqual([]);
        },
      };
      await run(two);
    });
  }

  test('nothing of what passed between them can be read without a key', () => {
    test.skip(elsewhere(), why);
    const files = readdirSync(passed('.'));
    expect(files.sort()).toEqual(['Ana.footbridge-card', 'Noor.footbridge-card', 'after.footbridge', 'comments.footbridge', 'reply.footbridge', 'to-do.footbridge']);
    for (const file of files) {
      expect(foundIn(readFileSync(passed(file)), [...Object.values(words), ...Object.values(tasks), 'Marta', 'GAD-7', 'content', 'footbridge-packet']), file).toEqual([]);
    }
  });

  test('with Ana’s key there is what was meant for her, and no byte of what was struck out', async () => {
    test.skip(elsewhere(), why);
    const { app } = running;
    await app.close();
    const identity = await packetKeyOf('Ana', running.path('profile/journals'));
    for (const [file, meant] of [['reply', 'M. kept me late.'], ['after', words.takeAway]] as const) {
      const outcome = await openWithIdentity(readFileSync(passed(`${file}.footbridge`)), identity);
      if (outcome.state !== 'opened') throw new Error(`${file} is ${outcome.state}`);
      const struck = ['report', 'in front of', 'Marta', words.situation];
      expect(foundIn(outcome.bytes, [meant, 'M. thinks I am slow.', ...struck]), file).toEqual([meant, 'M. thinks I am slow.']);
    }
  });
});

/** Which of the words stand in these bytes, in either of the two encodings that a program would write. */
function foundIn(bytes: Uint8Array, wanted: readonly string[]): string[] {
  const all = Buffer.from(bytes);
  return wanted.filter((word) => all.includes(Buffer.from(word, 'utf8')) || all.includes(Buffer.from(word, 'utf16le')));
}

/** The key for packets on the card of that name, from whichever journal holds it. */
async function packetKeyOf(name: string, journals: string): Promise<string> {
  for (const folder of readdirSync(journals)) {
    const opened = await openWithVaultPassphrase(nodePorts(), join(journals, folder), passphrase, 'read-only', noEvents);
    if (!opened.ok) throw new Error(`${folder} does not open: ${opened.error.code}`);
    const { store, close } = opened.value;
    await store.whenLoaded();
    const keys = [...store.all()].find((record) => record.type === 'own-keys' && record.card.name === name);
    await close();
    if (keys?.type === 'own-keys') return keys.identity;
  }
  throw new Error(`no journal has the card of ${name}`);
}
