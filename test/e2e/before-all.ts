import { findBrowser } from '../support/browser.ts';
import { ensureBuilt } from '../support/built.ts';
import { electronForTests } from '../support/programs.ts';

/** Once for all workers: two that build or install at the same time would only wait for one another. */
export default function beforeAll(): void {
  ensureBuilt();
  if (electronForTests() === null) findBrowser();
}
