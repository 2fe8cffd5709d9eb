import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2, levels A and AA: each rule with the elements that break it. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Given as text through the debugger, it needs no exception in the page's own rules.
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    type Axe = { run(root: Document, options: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
  }, tags);
}
