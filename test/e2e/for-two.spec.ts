import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWithIdentity } from '../../electron/vault/sealing/open-sealed.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { noEvents, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
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

  test('with the key of whom it is for there is what was meant for them, and no byte of what was struck out or of the process note', async () => {
    test.skip(elsewhere(), why);
    const { app } = running;
    await app.close();
    const journals = running.path('profile/journals');
    const [ana, noor] = [await packetKeyOf('Ana', journals), await packetKeyOf('Noor', journals)];
    const thought = 'M. thinks I am slow.';
    const inEach: readonly [file: string, key: string, meant: readonly string[]][] = [
      ['to-do', noor, Object.values(tasks)],
      ['reply', ana, ['M. kept me late.', thought, ...Object.values(tasks)]],
      ['comments', noor, [words.comment]],
      ['after', ana, [words.takeAway, words.noorsNote, words.anasNote, thought]],
    ];
    const all = [...new Set(inEach.flatMap(([, , meant]) => meant)), words.processNote, 'the employer', 'report', 'in front of', 'Marta', words.situation, words.thought, words.inTheWay];
    for (const [file, key, meant] of inEach) {
      const outcome = await openWithIdentity(readFileSync(passed(`${file}.footbridge`)), key);
      if (outcome.state !== 'opened') throw new Error(`${file} is ${outcome.state}`);
      expect(foundIn(outcome.bytes, all).sort(), file).toEqual([...meant].sort());
      expect((await openWithIdentity(readFileSync(passed(`${file}.footbridge`)), key === ana ? noor : ana)).state, file).not.toBe('opened');
    }
    const { notes, journals: held } = await processNotes(journals);
    expect(held).toBe(2);
    expect(notes).toEqual([words.processNote]);
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
    const { store, close } = await openJournal(join(journals, folder));
    const keys = [...store.all()].find((record) => record.type === 'own-keys' && record.card.name === name);
    await close();
    if (keys?.type === 'own-keys') return keys.identity;
  }
  throw new Error(`no journal has the card of ${name}`);
}

/** Every process note in all journals, which shows that there was one to leave out. */
async function processNotes(journals: string): Promise<{ journals: number; notes: string[] }> {
  const notes: string[] = [];
  const folders = readdirSync(journals);
  for (const folder of folders) {
    const { store, people, close } = await openJournal(join(journals, folder));
    for (const contact of [...store.all()].filter(({ type }) => type === 'contact')) {
      for (const record of await people.records(contact.id)) if (record.type === 'person-note') notes.push(record.current.text);
    }
    await close();
  }
  return { journals: folders.length, notes };
}

async function openJournal(folder: string): Promise<VaultSession> {
  const opened = await openWithVaultPassphrase(nodePorts(), folder, passphrase, 'read-only', noEvents);
  if (!opened.ok) throw new Error(`${folder} does not open: ${opened.error.code}`);
  await opened.value.store.whenLoaded();
  return opened.value;
}
