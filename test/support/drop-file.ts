import type { Locator, Page } from 'playwright-core';

/** What the system does when a person drops a file: the page gets a real one, with a path that only the browser's own side knows. */
export async function dropFile(page: Page, path: string, on?: Locator): Promise<void> {
  await on?.scrollIntoViewIfNeeded();
  const box = on === undefined ? null : await on.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const x = box === null ? width / 2 : box.x + box.width / 2;
  const y = box === null ? height / 2 : box.y + box.height / 2;
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  try {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
  } finally {
    await session.detach();
  }
}
