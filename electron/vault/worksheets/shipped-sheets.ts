// Written by build/worksheet-schema.ts from the folder worksheets/. A test says when it is out of date.
import thoughtRecordV1 from '../../../worksheets/thought-record/v1.json' with { type: 'json' };
import thoughtRecordEn from '../../../worksheets/thought-record/text.en.json' with { type: 'json' };
import thoughtRecordEs from '../../../worksheets/thought-record/text.es.json' with { type: 'json' };

/** As they stand in their files; `known-sheets.ts` makes sheets of them. */
export const shippedSheets: readonly { file: unknown; en: unknown; es: unknown }[] = [
  { file: thoughtRecordV1, en: thoughtRecordEn, es: thoughtRecordEs },
];
