import type { Locator, Page } from 'playwright-core';
import type { Column, Field } from '../../electron/domain/worksheets/definition-schema.ts';
import { tabTo } from './hands.ts';

/** Month, day, year, hour, minute, and the half of the day where the language has it. */
const segments = 6;

async function upThrough(page: Page): Promise<void> {
  // Each part of a date or a time goes to a value with the arrow up.
  for (let at = 0; at < segments; at++) {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
  }
}

function firstControl(within: Locator, kind: Field['kind'] | Column['kind']): Locator {
  switch (kind) {
    case 'text':
    case 'long':
    case 'list':
      return within.locator('textarea, input:not([type])');
    case 'percent':
    case 'suds':
    case 'n10':
    case 'pair':
    case 'rerate-percent':
    case 'rerate-feelings':
      return within.locator('input[type="range"]');
    case 'feelings':
      return within.locator('input[type="search"]');
    case 'choice':
    case 'choice-among':
    case 'yes-no':
      return within.locator('input[type="radio"]');
    case 'multi':
    case 'patterns':
      return within.locator('input[type="checkbox"]');
    case 'links':
      return within.locator('input[type="radio"], input[type="checkbox"]');
    case 'count':
    case 'duration':
      return within.locator('input.ws-number');
    case 'date':
    case 'time':
    case 'datetime':
      return within.locator('input[type="date"], input[type="time"], input[type="datetime-local"]');
    case 'table':
    case 'ladder':
    case 'calc':
    case 'linked':
    case 'note':
      throw new Error(`${kind} has no control of its own`);
  }
}

async function answer(page: Page, within: Locator, kind: Field['kind'] | Column['kind']): Promise<void> {
  await tabTo(firstControl(within, kind).first());
  switch (kind) {
    case 'text':
    case 'long':
    case 'list':
      return page.keyboard.type('A few words');
    case 'feelings':
      await page.keyboard.type('worried');
      return page.keyboard.press('Enter');
    case 'date':
    case 'time':
    case 'datetime':
      return upThrough(page);
    case 'count':
    case 'duration':
      return page.keyboard.type('3');
    case 'choice':
    case 'choice-among':
    case 'yes-no':
    case 'multi':
    case 'patterns':
    case 'links':
      return page.keyboard.press('Space');
    default:
      return page.keyboard.press('ArrowRight');
  }
}

/** Answers one field by Tab and keys alone. `within` is the field's own part of the page. */
export async function answerField(page: Page, within: Locator, field: Field): Promise<void> {
  if (!('columns' in field)) return answer(page, within, field.kind);
  const column = field.columns.find(({ kind }) => kind !== 'calc' && kind !== 'linked');
  if (column !== undefined) await answer(page, within.locator('.ws-row').first(), column.kind);
}
