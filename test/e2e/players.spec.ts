import { expect, test, type Page } from '@playwright/test';
import { lengthOf, planOf } from '../../electron/domain/exercises/plan.ts';
import { exercises, wordsIn } from '../domain/exercises/exercises.ts';
import { axeProblems } from '../support/axe.ts';
import { keyboardHands as keys, pointerHands as hands } from '../support/hands.ts';
import * as journey from '../support/journeys.ts';
import { prepareVault, preparedPhrase } from '../support/prepared.ts';
import { openPrepared, runningApp } from './running-app.ts';

/** What the player says of itself; the words on the stage are for the eye alone. */
const said = (page: Page) => page.locator('.skills-stage [role="status"]').last();
const stage = (page: Page) => page.locator('.skills-stage');
const start = (page: Page) => page.locator('.step > footer .button.go');

async function openSkill(page: Page, name: string): Promise<void> {
  await page.locator('.skills-groups section .skills-open', { has: page.locator('.skills-name', { hasText: new RegExp(`^${name}$`, 'u') }) }).last().click();
  await start(page).waitFor();
}

test.describe('players', () => {
  const running = runningApp((path) => prepareVault(path('vault'), {}));

  test('a practice from the rail to the journal, with the keyboard alone', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keys.press(page.locator('.rail').getByRole('link', { name: 'Calm and skills' }));
    await keys.press(page.getByRole('link', { name: /^Box breathing/ }));
    await keys.tick(page.getByRole('radio', { name: 'Tension' }));
    await keys.rate(page, 'Tension', 7);
    await keys.press(start(page));
    await expect(said(page)).toHaveText(/^Breathe in/);
    await expect(page.getByText('Bells: off')).toBeVisible();
    expect(running.app.which === 'electron' || running.app.keepsAwake()).toBe(true);

    await page.keyboard.press('Space');
    await expect(stage(page)).toContainText('Paused. Nothing is lost.');
    // Who has walked away from a pause is locked out as everywhere.
    await expect.poll(() => running.app.keepsAwake()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await expect(said(page)).toHaveText(/^Hold/);
    await page.keyboard.press('ArrowLeft');
    await expect(said(page)).toHaveText(/^Breathe in/);
    await expect(page.getByText('1 of 8')).toBeVisible();
    await page.keyboard.press('+');
    await expect(page.getByText('1 of 9')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(stage(page)).not.toContainText('Paused');

    // Under what opens over it, it waits where it was.
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect(stage(page)).toContainText('Paused. Nothing is lost.');
    await page.keyboard.press('Space');
    await expect(said(page)).toHaveText(/^Hold/);
    await expect(said(page)).toHaveText(/^Breathe out/);
    await page.keyboard.press('Escape');

    await journey.heading(page, /of Box breathing$/).waitFor();
    await keys.rate(page, 'Tension', 4);
    await keys.write(page.getByLabel('What did you notice?'), 'My shoulders came down.');
    expect(await axeProblems(page)).toEqual([]);
    await keys.press(journey.button(page, 'Keep in journal'));
    await expect(page.locator('.toast')).toContainText('It is in your journal.');
    expect(running.app.keepsAwake()).toBe(false);
    await journey.findAndOpen(page, keys, 'shoulders');
    for (const part of ['Box breathing', /How long\s*\d+ (min|s)/u, 'Tension', 'My shoulders came down.']) await expect(page.locator('.main')).toContainText(part);
  });

  test('each player by its keys, with less motion: every step is said and counted, nothing moves, axe finds nothing', async () => {
    const { page } = running;
    const words = wordsIn('en');
    await page.locator('.rail').getByRole('link', { name: 'Calm and skills' }).click();
    expect.soft(await axeProblems(page), 'the list').toEqual([]);
    for (const { id, caution, forms } of exercises) {
      await test.step(id, async () => {
        const own = words[id];
        const plan = forms[0] === undefined ? [] : planOf(forms[0]);
        if (own === undefined) throw new Error(`no words for ${id}`);
        await openSkill(page, own.name);
        expect.soft(await axeProblems(page), `${id}, start`).toEqual([]);
        if (caution === 'ask') await keys.tick(page.getByRole('checkbox', { name: /None of these applies to me/ }));
        await keys.press(start(page));
        await page.keyboard.press('Space');
        await expect(said(page)).toContainText(own.steps[plan[0]?.key ?? '']?.label ?? '?');
        if (lengthOf(plan) > 0) await expect(page.locator('.skills-count')).toHaveText(/^[\d:]+$/u);
        expect(await page.locator('.skills-air').count()).toBe(0);
        expect.soft(await axeProblems(page), `${id}, running`).toEqual([]);
        for (const step of plan.slice(1)) {
          await page.keyboard.press('ArrowRight');
          await expect(said(page)).toContainText(own.steps[step.key]?.label ?? '?');
        }
        await page.keyboard.press('ArrowRight');
        await journey.button(page, 'Done').click();
      });
    }
  });

  test('cold water cannot be begun without its card, and a quiet key leads to something else', async () => {
    const { page } = running;
    await page.locator('.rail').getByRole('link', { name: 'Calm and skills' }).click();
    await openSkill(page, 'Cold water');
    // Ticked in the test before: it is remembered.
    await expect(page.getByText('None of these applies to me')).toHaveCount(0);
    await journey.button(page, 'Leave').click();
    await openSkill(page, 'Longer out-breath');
    await start(page).click();
    await journey.button(page, 'This is not helping').click();
    await journey.heading(page, 'It is stopped.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await journey.button(page, /^5-4-3-2-1/).click();
    await journey.heading(page, '5-4-3-2-1').waitFor();
    await journey.button(page, 'Leave').click();
  });

  test('the lock in mid-exercise keeps the minutes and leaves nothing on the screen', async () => {
    const { app, page } = running;
    await openSkill(page, 'Longer out-breath');
    await start(page).click();
    await expect(said(page)).toHaveText(/^Breathe out/);
    // Two seconds of it: what is shorter than five is no practice yet.
    await expect(page.locator('.skills-count')).toHaveText('4');
    app.power.emit('lock-screen');
    const locked = await app.nextWindow();
    await locked.getByLabel(/^Passphrase for/).waitFor();
    await expect(locked.locator('body')).not.toContainText(/breath/i);
    expect(app.keepsAwake()).toBe(false);
    await journey.unlock(locked, hands, preparedPhrase);
    await journey.button(locked, 'Go on writing').first().click();
    // It goes on where nothing is said yet.
    await journey.heading(locked, 'How was it before, and after?').waitFor();
    await journey.button(locked, 'Back').click();
    await expect(locked.getByRole('radio', { name: 'Longer out-breath' })).toBeChecked();
    await expect(locked.getByLabel(/How long, seconds/)).toHaveValue(/^[1-9]\d?$/u);
    await journey.button(locked, 'Leave it for now').click();
  });

  test('in Spanish, every player says its first step, and axe finds nothing', async () => {
    // Nineteen players, each looked through by axe.
    test.setTimeout(480_000);
    const { page } = running;
    const words = wordsIn('es');
    await journey.goTo(page, hands, 'Settings');
    await page.getByRole('radio', { name: 'Español' }).check();
    await page.locator('.rail').getByRole('link', { name: 'Calma y recursos' }).click();
    for (const { id, forms } of exercises) {
      await test.step(id, async () => {
        const own = words[id];
        const first = forms[0]?.parts[0]?.steps[0]?.key ?? '';
        if (own === undefined) throw new Error(`no words for ${id}`);
        await openSkill(page, own.name.replaceAll(/[()]/gu, '\\$&'));
        await start(page).click();
        await page.keyboard.press('Space');
        await expect(said(page)).toContainText(own.steps[first]?.label ?? '?');
        expect.soft(await axeProblems(page), id).toEqual([]);
        await page.keyboard.press('Escape');
        await journey.button(page, 'Listo').click();
      });
    }
    await page.getByRole('link', { name: /^Lo que me ha ayudado/ }).click();
    await expect(journey.heading(page, 'Lo que me ha ayudado')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });
});

test.describe('before the first time', () => {
  const running = runningApp((path) => prepareVault(path('vault'), {}));

  test('cold water waits for the tick, and bells for their switch', async () => {
    const page = await openPrepared(running, running.path('vault'));
    await page.locator('.rail').getByRole('link', { name: 'Calm and skills' }).click();
    await openSkill(page, 'Cold water');
    await start(page).click();
    await expect(page.getByText('Tick this first')).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await expect(page.getByRole('checkbox', { name: /None of these/ })).toBeFocused();
    await page.keyboard.press('Space');
    await start(page).click();
    await expect(said(page)).toHaveText(/^Cold on the face/);
    await expect(page.locator('.skills-air')).toBeVisible();

    // Silent until it is asked for: each bell is three waves. A machine without a sound device would leave them out.
    const waves = await page.evaluateHandle(() => {
      const made = { count: 0 };
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
      const create = AudioContext.prototype.createOscillator;
      AudioContext.prototype.createOscillator = function counted(this: AudioContext) {
        made.count++;
        return create.call(this);
      };
      return made;
    });
    const count = () => waves.evaluate((made) => made.count);
    await page.keyboard.press('ArrowRight');
    await expect(said(page)).toHaveText(/^Dry off/);
    expect(await count()).toBe(0);
    await page.keyboard.press('b');
    await expect(page.getByText('Bells: on')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect.poll(count).toBe(3);
    // Its seconds are the most that may be.
    await expect(journey.button(page, /^Slower/)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Escape');
    await journey.button(page, /^(Leave it out of the journal|Done)$/).click();
  });

  test('a number belongs to what was rated; what was stopped at once is noted if one wants it', async () => {
    const { page } = running;
    await openSkill(page, 'Mindful walking');
    await page.getByRole('radio', { name: 'Distress' }).check();
    await keys.rate(page, 'Distress', 8);
    await page.getByRole('radio', { name: 'Mood' }).check();
    await expect(page.getByText('not rated yet')).toBeVisible();
    await page.getByRole('radio', { name: /^Long, 20 min/ }).check();
    await start(page).click();
    await expect(page.locator('.skills-place')).toContainText('20 min left');
    for (const left of [/15 min left/, /10 min left/, /[78] min left/, /5 min left/]) {
      await page.keyboard.press('-');
      await expect(page.locator('.skills-place')).toHaveText(left);
    }
    await page.keyboard.press('Escape');
    await journey.button(page, 'Note it all the same').click();
    await expect(journey.heading(page, /of Mindful walking$/)).toBeFocused();
    // Help is asked for while the practice is still on its way to the journal: the page goes on under it, and it stays.
    await journey.button(page, 'Keep in journal').evaluate((button: HTMLButtonElement) => {
      button.click();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1' }));
    });
    await expect(page.getByRole('heading', { name: 'Calm and skills', includeHidden: true })).toBeAttached();
    await expect(page.getByRole('dialog', { name: 'Help now' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.toast')).toContainText('It is in your journal.');
    await expect(journey.heading(page, 'Calm and skills')).toBeFocused();
  });

  test('a step that waits holds the lock off too; the voice is one of this computer, and says the end', async () => {
    const { app, page } = running;
    await openSkill(page, 'Opposite action');
    await start(page).click();
    await expect.poll(() => app.which === 'electron' || app.keepsAwake()).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => app.keepsAwake()).toBe(false);
    await page.keyboard.press('Escape');
    await journey.button(page, /^(Leave it out of the journal|Done)$/).click();

    const said = await page.evaluateHandle(() => {
      const heard: string[] = [];
      const voice = (name: string, localService: boolean) => ({ name, localService, lang: 'en-GB', default: !localService });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance(this: { text: string }, text: string) { this.text = text; } });
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), { getVoices: () => [voice('far', false), voice('near', true)], cancel: () => heard.push('—'), speak: (one: SpeechSynthesisUtterance) => heard.push(`${one.voice?.name ?? '?'}: ${one.text}`) }),
      });
      return heard;
    });
    await openSkill(page, 'STOP');
    await page.getByText('Sound and picture').click();
    await page.getByRole('switch', { name: /^Say the steps aloud/ }).check();
    await start(page).click();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await journey.heading(page, 'STOP').waitFor();
    const heard = await said.evaluate((all) => all);
    expect(heard.filter((one) => one !== '—').every((one) => one.startsWith('near: '))).toBe(true);
    expect(heard.at(-1)).toBe('near: That was it. Take your time.');
    await journey.button(page, /^(Leave it out of the journal|Done)$/).click();
  });

  test('a class of ninety minutes last week, written down today, counts in its own week', async () => {
    const { page } = running;
    await page.getByRole('link', { name: /^Write down a practice from elsewhere/ }).click();
    await page.getByRole('textbox', { name: 'Something else' }).fill('Yoga class');
    await page.keyboard.press('Enter');
    const day = new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('When it began').fill(`${day}T18:00`);
    await page.getByLabel('How long, minutes').pressSequentially('90');
    await page.getByLabel('When it began').focus();
    await expect(page.getByLabel('How long, hours')).toHaveValue('1');
    await expect(page.getByLabel('How long, minutes')).toHaveValue('30');
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+Enter');
    await journey.button(page, 'Keep in journal').click();
    await journey.button(page, 'To Today').click();
    await page.locator('.rail').getByRole('link', { name: 'Calm and skills' }).click();
    await page.getByRole('link', { name: /^What has helped me/ }).click();
    await expect(page.locator('.skills-weeks tbody tr').first()).toContainText('90');
    await expect(page.locator('.skills-weeks tbody tr').last()).toContainText('1');
    expect(await axeProblems(page)).toEqual([]);
  });
});
