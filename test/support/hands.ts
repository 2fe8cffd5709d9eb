import type { Locator, Page } from 'playwright-core';

/** How a person does things in a window: with the keyboard alone, or with a pointer. The journeys are the same for both. */
export type Hands = {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** A checkbox, a switch or a radio button that is to be on. */
  tick(target: Locator): Promise<void>;
  untick(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** A track, by its name. */
  rate(page: Page, name: string, value: number): Promise<void>;
};

const mostTabs = 150;

/** Tab by Tab until the target has the focus. */
export async function tabTo(target: Locator, back = false): Promise<void> {
  const one = target.first();
  await one.waitFor();
  const { keyboard } = one.page();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await one.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${String(mostTabs)} times Tab did not lead to ${String(target)}`);
}

/** Any radio button of the group: Tab reaches the one that is on. */
async function tabToGroup(radio: Locator): Promise<void> {
  const { keyboard } = radio.page();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await radio.evaluate((element: HTMLInputElement) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === element.name)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`${String(mostTabs)} times Tab did not lead to the group of ${String(radio)}`);
}

async function arrowTo(radio: Locator): Promise<void> {
  const { keyboard } = radio.page();
  await tabToGroup(radio);
  for (let steps = 0; steps < 20; steps++) {
    if (await radio.isChecked()) return;
    await keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys did not lead to ${String(radio)}`);
}

export const keyboardHands: Hands = {
  async press(target) {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  async tick(target) {
    await target.first().waitFor();
    if (await target.first().isChecked()) return;
    if ((await target.first().getAttribute('type')) === 'radio') return arrowTo(target.first());
    await tabTo(target);
    await target.page().keyboard.press('Space');
  },
  async untick(target) {
    await target.first().waitFor();
    if (!(await target.first().isChecked())) return;
    await tabTo(target);
    await target.page().keyboard.press('Space');
  },
  async write(target, text) {
    await tabTo(target);
    await target.page().keyboard.type(text);
  },
  async rate(page, name, value) {
    await tabTo(page.getByRole('slider', { name, exact: true }));
    // A digit leads to the number beside the track.
    await page.keyboard.type(String(value));
  },
};

export const pointerHands: Hands = {
  press: (target) => target.first().click(),
  async tick(target) {
    await target.first().check();
  },
  async untick(target) {
    await target.first().uncheck();
  },
  async write(target, text) {
    await target.first().fill(text);
  },
  async rate(page, name, value) {
    await page.getByRole('slider', { name, exact: true }).fill(String(value));
  },
};
