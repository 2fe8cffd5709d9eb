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

/** Whether a packet's name for an entry means this one: where its date was struck out, only the random part of its id went along. */
export function meansEntry(packed: string, id: string): boolean {
  return packed === id || (packed.startsWith('0000000000') && packed.slice(10) === id.slice(10));
}
