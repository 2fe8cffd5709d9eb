import { describe, expect, test } from 'vitest';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { EntryFilter, ListItem } from '../../../electron/contract/entry-calls.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import { createPageCache, type Listing } from '../../../renderer/features/journal/page-cache.ts';

type Asked = { filter: EntryFilter; offset: number; answer: (total: number, mark?: string) => Promise<void>; refuse: () => Promise<void> };

function item(id: string): ListItem {
  const when = { at: '2026-11-22T19:40', zone: 'Europe/Berlin' };
  return { id, kind: 'journal', when, title: id, line: '', feelings: [], tags: [], bring: false, worksheet: null, lookOn: null, trashedAt: null, imported: false, hit: null };
}

function start() {
  const asked: Asked[] = [];
  const cache = createPageCache(
    ({ filter, offset, limit }) =>
      new Promise<Result<Listing>>((resolve) => {
        const settle = async (result: Result<Listing>) => {
          resolve(result);
          await Promise.resolve();
          await Promise.resolve();
        };
        asked.push({
          filter,
          offset,
          answer: (total, mark = '') => settle(ok({ total, loading: false, items: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, n) => item(`${mark}${offset + n}`)) })),
          refuse: () => settle(fail('disk-error')),
        });
      }),
    emptyFilter,
  );
  cache.show(emptyFilter);
  return { cache, asked };
}

describe('page cache', () => {
  test('asks for the first page, then for what comes on screen, once', async () => {
    const { cache, asked } = start();
    expect(cache.snapshot().total).toBeNull();
    await asked[0]?.answer(1000);
    expect(cache.snapshot().total).toBe(1000);
    cache.need(90, 110);
    cache.need(95, 115);
    expect(asked.map((one) => one.offset)).toEqual([0, 100]);
    expect(cache.snapshot().item(105)).toBeUndefined();
    await asked[1]?.answer(1000);
    expect(cache.snapshot().item(105)?.id).toBe('105');
  });

  test('keeps the old rows until the new question is answered', async () => {
    const { cache, asked } = start();
    await asked[0]?.answer(3, 'old');
    cache.show({ ...emptyFilter, text: 'tea' });
    expect(cache.snapshot().item(0)?.id).toBe('old0');
    await asked[1]?.answer(1, 'new');
    expect(cache.snapshot().filter.text).toBe('tea');
    expect(cache.snapshot().item(0)?.id).toBe('new0');
    expect(cache.snapshot().item(2)).toBeUndefined();
  });

  test('takes no late answer to an older question', async () => {
    const { cache, asked } = start();
    cache.show({ ...emptyFilter, text: 't' });
    cache.show({ ...emptyFilter, text: 'te' });
    await asked[2]?.answer(2, 'te');
    await asked[1]?.answer(9, 't');
    await asked[0]?.answer(99, 'all');
    expect(cache.snapshot().total).toBe(2);
    expect(cache.snapshot().item(0)?.id).toBe('te0');
  });

  test('a refresh reads what is on screen again and shows the old rows until then', async () => {
    const { cache, asked } = start();
    await asked[0]?.answer(500, 'a');
    cache.need(210, 230);
    await asked[1]?.answer(500, 'a');
    cache.refresh();
    expect(asked.map((one) => one.offset)).toEqual([0, 200, 200]);
    expect(cache.snapshot().item(215)?.id).toBe('a215');
    await asked[2]?.answer(501, 'b');
    expect(cache.snapshot().item(215)?.id).toBe('b215');
    expect(cache.snapshot().total).toBe(501);
    cache.need(0, 20);
    expect(asked.at(-1)?.offset).toBe(0);
  });

  test('an answer from before a refresh is not taken for a newer one', async () => {
    const { cache, asked } = start();
    await asked[0]?.answer(50, 'a');
    cache.refresh();
    cache.refresh();
    await asked[2]?.answer(51, 'new');
    await asked[1]?.answer(50, 'old');
    expect(cache.snapshot().item(0)?.id).toBe('new0');
  });

  test('holds a bounded number of pages', async () => {
    const { cache, asked } = start();
    await asked[0]?.answer(20_000);
    for (let page = 1; page < 60; page++) {
      cache.need(page * 100, page * 100 + 10);
      await asked.at(-1)?.answer(20_000);
    }
    expect(cache.snapshot().item(5905)?.id).toBe('5905');
    expect(cache.snapshot().item(5)).toBeUndefined();
    cache.need(0, 10);
    expect(asked.at(-1)?.offset).toBe(0);
  });

  test('a failure is told and does not throw the rows away', async () => {
    const { cache, asked } = start();
    await asked[0]?.answer(5);
    cache.refresh();
    await asked[1]?.refuse();
    expect(cache.snapshot().error?.code).toBe('disk-error');
    expect(cache.snapshot().item(4)?.id).toBe('4');
  });
});
