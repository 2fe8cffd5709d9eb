import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = { id: string; nodes: { html: string; any: { message: string }[] }[] };

/** Half-faded colours are no finding: what is still moving in comes to rest first; what is paused stays so. */
const atRest = `Promise.allSettled(document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime < Infinity).map((one) => one.finished))`;

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, known);
  return known;
}

const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'], selectors: false });

/**
 * What axe-core finds on the page once it is at rest (WCAG 2.2 A and AA), one line each; it runs in a world of its own, which one session
 * finds again, so that its half megabyte is read once for each document.
 */
export async function axeProblems(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
  const there = await session.send('Runtime.evaluate', { expression: `'axe' in globalThis`, contextId });
  if (there.result.value !== true) await session.send('Runtime.evaluate', { expression: source, contextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${atRest}.then(() => axe.run(document, ${options})).then(({ violations }) => JSON.stringify(violations))`,
    awaitPromise: true,
    returnByValue: true,
    contextId,
  });
  const violations = JSON.parse(String(result.value)) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`));
}
