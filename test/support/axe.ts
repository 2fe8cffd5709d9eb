import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = { id: string; nodes: { html: string; any: { message: string }[] }[] };

/** Half-faded colours are no finding: what is still moving in comes to rest first; what is paused stays so. */
const atRest = `Promise.allSettled(document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime < Infinity).map((one) => one.finished))`;

/** What axe-core finds on the page once it is at rest (WCAG 2.2 A and AA), one line each; it runs in a world of its own. */
export async function axeProblems(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
    await session.send('Runtime.evaluate', { expression: source, contextId: executionContextId });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${atRest}.then(() => axe.run(document, { runOnly: ${JSON.stringify(rules)} })).then(({ violations }) => JSON.stringify(violations))`,
      awaitPromise: true,
      returnByValue: true,
      contextId: executionContextId,
    });
    const violations = JSON.parse(String(result.value)) as Violation[];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`));
  } finally {
    await session.detach();
  }
}
