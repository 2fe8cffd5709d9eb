// Written by build/worksheet-schema.ts from the folder worksheets/. A test says when it is out of date.
import medicineListV1 from '../../../worksheets/medicine-list/v1.json' with { type: 'json' };
import medicineListEn from '../../../worksheets/medicine-list/text.en.json' with { type: 'json' };
import medicineListEs from '../../../worksheets/medicine-list/text.es.json' with { type: 'json' };
import medicineLogV1 from '../../../worksheets/medicine-log/v1.json' with { type: 'json' };
import medicineLogEn from '../../../worksheets/medicine-log/text.en.json' with { type: 'json' };
import medicineLogEs from '../../../worksheets/medicine-log/text.es.json' with { type: 'json' };
import myWorldV1 from '../../../worksheets/my-world/v1.json' with { type: 'json' };
import myWorldEn from '../../../worksheets/my-world/text.en.json' with { type: 'json' };
import myWorldEs from '../../../worksheets/my-world/text.es.json' with { type: 'json' };
import practicePlanV1 from '../../../worksheets/practice-plan/v1.json' with { type: 'json' };
import practicePlanEn from '../../../worksheets/practice-plan/text.en.json' with { type: 'json' };
import practicePlanEs from '../../../worksheets/practice-plan/text.es.json' with { type: 'json' };
import prescriberQuestionsV1 from '../../../worksheets/prescriber-questions/v1.json' with { type: 'json' };
import prescriberQuestionsEn from '../../../worksheets/prescriber-questions/text.en.json' with { type: 'json' };
import prescriberQuestionsEs from '../../../worksheets/prescriber-questions/text.es.json' with { type: 'json' };
import sessionNotesV1 from '../../../worksheets/session-notes/v1.json' with { type: 'json' };
import sessionNotesEn from '../../../worksheets/session-notes/text.en.json' with { type: 'json' };
import sessionNotesEs from '../../../worksheets/session-notes/text.es.json' with { type: 'json' };
import sessionPrepV1 from '../../../worksheets/session-prep/v1.json' with { type: 'json' };
import sessionPrepEn from '../../../worksheets/session-prep/text.en.json' with { type: 'json' };
import sessionPrepEs from '../../../worksheets/session-prep/text.es.json' with { type: 'json' };
import stayingWellV1 from '../../../worksheets/staying-well/v1.json' with { type: 'json' };
import stayingWellEn from '../../../worksheets/staying-well/text.en.json' with { type: 'json' };
import stayingWellEs from '../../../worksheets/staying-well/text.es.json' with { type: 'json' };
import thoughtRecordV1 from '../../../worksheets/thought-record/v1.json' with { type: 'json' };
import thoughtRecordEn from '../../../worksheets/thought-record/text.en.json' with { type: 'json' };
import thoughtRecordEs from '../../../worksheets/thought-record/text.es.json' with { type: 'json' };
import treatmentChoicesV1 from '../../../worksheets/treatment-choices/v1.json' with { type: 'json' };
import treatmentChoicesEn from '../../../worksheets/treatment-choices/text.en.json' with { type: 'json' };
import treatmentChoicesEs from '../../../worksheets/treatment-choices/text.es.json' with { type: 'json' };
import weeklyReviewV1 from '../../../worksheets/weekly-review/v1.json' with { type: 'json' };
import weeklyReviewEn from '../../../worksheets/weekly-review/text.en.json' with { type: 'json' };
import weeklyReviewEs from '../../../worksheets/weekly-review/text.es.json' with { type: 'json' };

/** As they stand in their files; `known-sheets.ts` makes sheets of them. */
export const shippedSheets: readonly { file: unknown; en: unknown; es: unknown }[] = [
  { file: medicineListV1, en: medicineListEn, es: medicineListEs },
  { file: medicineLogV1, en: medicineLogEn, es: medicineLogEs },
  { file: myWorldV1, en: myWorldEn, es: myWorldEs },
  { file: practicePlanV1, en: practicePlanEn, es: practicePlanEs },
  { file: prescriberQuestionsV1, en: prescriberQuestionsEn, es: prescriberQuestionsEs },
  { file: sessionNotesV1, en: sessionNotesEn, es: sessionNotesEs },
  { file: sessionPrepV1, en: sessionPrepEn, es: sessionPrepEs },
  { file: stayingWellV1, en: stayingWellEn, es: stayingWellEs },
  { file: thoughtRecordV1, en: thoughtRecordEn, es: thoughtRecordEs },
  { file: treatmentChoicesV1, en: treatmentChoicesEn, es: treatmentChoicesEs },
  { file: weeklyReviewV1, en: weeklyReviewEn, es: weeklyReviewEs },
];
