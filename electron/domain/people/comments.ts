import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';

/** What a packet of kind `comments` carries: words of the sender's beside entries that they were sent. */
export const commentsContent = z.strictObject({
  format: z.literal('footbridge-comments'),
  version: z.literal(1),
  comments: z
    .array(z.strictObject({ id: entryId, /** The entry as its packet called it. */ entry: entryId, at: instant, text: z.string().min(1).max(5_000) }))
    .min(1)
    .max(2_000),
});

export type CommentsContent = z.infer<typeof commentsContent>;

/** Finds which of one's own entries a packet's name for one means: where its date was struck out, only the random part of its id went along. */
export function meantAmong(ids: Iterable<string>): (packed: string) => string | undefined {
  const whole = new Set<string>();
  const byEnd = new Map<string, string>();
  for (const id of ids) {
    whole.add(id);
    byEnd.set(id.slice(10), id);
  }
  return (packed) => (whole.has(packed) ? packed : packed.startsWith('0000000000') ? byEnd.get(packed.slice(10)) : undefined);
}
