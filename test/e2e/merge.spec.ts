import { cpSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { newEntry, revised, tombstoneOf } from '../../electron/domain/records/revise.ts';
import { ulid } from '../../electron/domain/text/ulid.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as hands } from '../support/hands.ts';
import { journalEntry, on } from '../support/journal-app.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

const contents = [
  journalEntry('A walk along the canal.', { ...on('2026-11-02'), title: 'Walk' }),
  journalEntry('Called my sister.', { ...on('2026-11-03'), title: 'Call' }),
  journalEntry('Nothing much.', { ...on('2026-11-04'), title: 'Quiet evening' }),
];

/** What happened to a copy on another computer. */
async function live(folder: string, identity: string, suffix: string): Promise<void> {
  const ports = nodePorts();
  const opened = await openWithRecoveryKey(ports, folder, identity, 'normal', noEvents);
  if (!opened.ok) throw new Error(opened.error.code);
  const { store } = opened.value;
  await store.whenLoaded();
  const named = (title: string): EntryRecord => {
    const found = [...store.all()].find((record) => record.type === 'entry' && record.current.content.kind === 'journal' && record.current.content.title === title);
    if (found?.type !== 'entry') throw new Error(`no ${title}`);
    return found;
  };
  const stamp = (n: number) => ({ rev: `${suffix}-${String(n)}`, device: suffix, counter: store.counter() + n, at: '2026-11-20T10:00:00.000Z' });
  const edited = revised(named('Walk'), { ...journalEntry(`A walk along the canal, ${suffix}.`, { ...on('2026-11-02'), title: 'Walk' }) }, null, stamp(1));
  const records = [edited, newEntry(ulid(Date.UTC(2026, 10, 10), ports.random(10)), journalEntry(`Written ${suffix}.`, { ...on('2026-11-10'), title: `New ${suffix}` }), stamp(2))];
  const put = await store.put(suffix === 'on the stick' ? [...records, tombstoneOf(named('Quiet evening'), stamp(3))] : records);
  if (!put.ok) throw new Error(put.error.code);
  await opened.value.close();
}

test.describe('two copies of one journal', () => {
  const running = runningApp(async (path) => {
    const identity = await prepareVault(path('home'), { contents });
    cpSync(path('home'), path('stick'), { recursive: true });
    await live(path('home'), identity, 'at home');
    await live(path('stick'), identity, 'on the stick');
    await prepareVault(path('other'), { contents: [] });
  });

  test('another journal is not taken for a copy', async () => {
    const page = await openPrepared(running, running.path('home'));
    await hands.press(page.getByRole('link', { name: 'Settings' }).or(journey.button(page, 'Settings')).first());
    await hands.press(journey.button(page, 'Merge another copy…'));
    expect(await axeProblems(page)).toEqual([]);
    running.app.dialogs.next(running.path('other'));
    await hands.press(journey.button(page, 'Choose the other folder…'));
    await hands.write(page.getByLabel('Passphrase or recovery key of the other copy'), 'heron lantern velvet quarry');
    await hands.press(journey.button(page, 'Open it'));
    await expect(page.getByText('This is another journal, not a copy of this one.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('says what comes from where, shows both texts, and merges as chosen', async () => {
    const { page, app } = running;
    await hands.press(page.getByRole('link', { name: 'Today' }).or(journey.button(page, 'Today')).first());
    await hands.press(page.getByRole('link', { name: 'Settings' }).or(journey.button(page, 'Settings')).first());
    await hands.press(journey.button(page, 'Merge another copy…'));
    app.dialogs.next(running.path('stick'));
    await hands.press(journey.button(page, 'Choose the other folder…'));
    await expect(page.getByText('Only in the other copy: comes in')).toBeVisible();
    await expect(page.getByText('A walk along the canal, at home.')).toBeVisible();
    await expect(page.getByText('A walk along the canal, on the stick.')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    const stands = page.getByRole('group', { name: 'Which text stands in “Walk”?' });
    await stands.getByLabel('Text here').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Keep it as a new entry').focus();
    await page.keyboard.press('Space');
    await hands.press(journey.button(page, 'Merge').last());
    await expect(page.getByText(/^Merged\. Came in: 2\. Changed: 1\. Gone: 1\./)).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await hands.press(journey.button(page, 'Go to the journal'));
    await expect(page.getByRole('link', { name: /New on the stick/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /New at home/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /Quiet evening/ })).toHaveCount(1);
    await page.getByRole('link', { name: /Walk/ }).click();
    await expect(page.getByText('A walk along the canal, at home.')).toBeVisible();
  });
});
