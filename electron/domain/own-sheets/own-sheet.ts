import { z } from 'zod';
import { definition } from '../worksheets/definition-schema.ts';
import { sheetWords } from '../worksheets/words-schema.ts';

/** Sheets that a person wrote or brought in. Shipped sheets never begin like this, so that neither stands in the other's place. */
export const ownSheetId = z.string().regex(/^own-[a-z0-9-]{1,56}$/);

/** One version of a sheet of one's own, with its words in one or two languages. It never changes: an answer pins it. */
export const ownSheet = z.strictObject({
  definition,
  words: z
    .strictObject({ en: sheetWords.optional(), es: sheetWords.optional() })
    .refine(({ en, es }) => en !== undefined || es !== undefined, { message: 'words in no language' }),
});

export type OwnSheet = z.infer<typeof ownSheet>;
