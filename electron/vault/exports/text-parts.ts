import type { Job } from '../jobs.ts';

/** About so many characters are written at once. */
const most = 1 << 18;

/** The texts of many items as bytes, some hundred kilobytes at a time; says how many items are done, and lets others have their turn. */
export async function* textParts<T>(items: readonly T[], textOf: (item: T, index: number) => string, head: string, foot: string, job: Job): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = head;
  for (const [index, item] of items.entries()) {
    text += textOf(item, index);
    if (text.length >= most) {
      yield encoder.encode(text);
      text = '';
    }
    job.progress('write', index + 1, items.length);
    await job.breathe();
  }
  yield encoder.encode(text + foot);
}
