// Written by build/worksheet-schema.ts from the folder worksheets/. A test says when it is out of date.
import abcV1 from '../../../worksheets/abc/v1.json' with { type: 'json' };
import abcEn from '../../../worksheets/abc/text.en.json' with { type: 'json' };
import abcEs from '../../../worksheets/abc/text.es.json' with { type: 'json' };
import activityLogV1 from '../../../worksheets/activity-log/v1.json' with { type: 'json' };
import activityLogEn from '../../../worksheets/activity-log/text.en.json' with { type: 'json' };
import activityLogEs from '../../../worksheets/activity-log/text.es.json' with { type: 'json' };
import activityPlanV1 from '../../../worksheets/activity-plan/v1.json' with { type: 'json' };
import activityPlanEn from '../../../worksheets/activity-plan/text.en.json' with { type: 'json' };
import activityPlanEs from '../../../worksheets/activity-plan/text.es.json' with { type: 'json' };
import angerLogV1 from '../../../worksheets/anger-log/v1.json' with { type: 'json' };
import angerLogEn from '../../../worksheets/anger-log/text.en.json' with { type: 'json' };
import angerLogEs from '../../../worksheets/anger-log/text.es.json' with { type: 'json' };
import auditCV1 from '../../../worksheets/audit-c/v1.json' with { type: 'json' };
import auditCEn from '../../../worksheets/audit-c/text.en.json' with { type: 'json' };
import auditCEs from '../../../worksheets/audit-c/text.es.json' with { type: 'json' };
import behaviouralExperimentV1 from '../../../worksheets/behavioural-experiment/v1.json' with { type: 'json' };
import behaviouralExperimentEn from '../../../worksheets/behavioural-experiment/text.en.json' with { type: 'json' };
import behaviouralExperimentEs from '../../../worksheets/behavioural-experiment/text.es.json' with { type: 'json' };
import bothSidesV1 from '../../../worksheets/both-sides/v1.json' with { type: 'json' };
import bothSidesEn from '../../../worksheets/both-sides/text.en.json' with { type: 'json' };
import bothSidesEs from '../../../worksheets/both-sides/text.es.json' with { type: 'json' };
import chainAnalysisV1 from '../../../worksheets/chain-analysis/v1.json' with { type: 'json' };
import chainAnalysisEn from '../../../worksheets/chain-analysis/text.en.json' with { type: 'json' };
import chainAnalysisEs from '../../../worksheets/chain-analysis/text.es.json' with { type: 'json' };
import copingCardV1 from '../../../worksheets/coping-card/v1.json' with { type: 'json' };
import copingCardEn from '../../../worksheets/coping-card/text.en.json' with { type: 'json' };
import copingCardEs from '../../../worksheets/coping-card/text.es.json' with { type: 'json' };
import coreBeliefLogV1 from '../../../worksheets/core-belief-log/v1.json' with { type: 'json' };
import coreBeliefLogEn from '../../../worksheets/core-belief-log/text.en.json' with { type: 'json' };
import coreBeliefLogEs from '../../../worksheets/core-belief-log/text.es.json' with { type: 'json' };
import downwardArrowV1 from '../../../worksheets/downward-arrow/v1.json' with { type: 'json' };
import downwardArrowEn from '../../../worksheets/downward-arrow/text.en.json' with { type: 'json' };
import downwardArrowEs from '../../../worksheets/downward-arrow/text.es.json' with { type: 'json' };
import dreamLogV1 from '../../../worksheets/dream-log/v1.json' with { type: 'json' };
import dreamLogEn from '../../../worksheets/dream-log/text.en.json' with { type: 'json' };
import dreamLogEs from '../../../worksheets/dream-log/text.es.json' with { type: 'json' };
import exposureLadderV1 from '../../../worksheets/exposure-ladder/v1.json' with { type: 'json' };
import exposureLadderV2 from '../../../worksheets/exposure-ladder/v2.json' with { type: 'json' };
import exposureLadderEn from '../../../worksheets/exposure-ladder/text.en.json' with { type: 'json' };
import exposureLadderEs from '../../../worksheets/exposure-ladder/text.es.json' with { type: 'json' };
import exposureLogV1 from '../../../worksheets/exposure-log/v1.json' with { type: 'json' };
import exposureLogEn from '../../../worksheets/exposure-log/text.en.json' with { type: 'json' };
import exposureLogEs from '../../../worksheets/exposure-log/text.es.json' with { type: 'json' };
import fiveAreasV1 from '../../../worksheets/five-areas/v1.json' with { type: 'json' };
import fiveAreasEn from '../../../worksheets/five-areas/text.en.json' with { type: 'json' };
import fiveAreasEs from '../../../worksheets/five-areas/text.es.json' with { type: 'json' };
import gad7V1 from '../../../worksheets/gad-7/v1.json' with { type: 'json' };
import gad7En from '../../../worksheets/gad-7/text.en.json' with { type: 'json' };
import gad7Es from '../../../worksheets/gad-7/text.es.json' with { type: 'json' };
import goodThingsV1 from '../../../worksheets/good-things/v1.json' with { type: 'json' };
import goodThingsEn from '../../../worksheets/good-things/text.en.json' with { type: 'json' };
import goodThingsEs from '../../../worksheets/good-things/text.es.json' with { type: 'json' };
import griefLetterV1 from '../../../worksheets/grief-letter/v1.json' with { type: 'json' };
import griefLetterV2 from '../../../worksheets/grief-letter/v2.json' with { type: 'json' };
import griefLetterEn from '../../../worksheets/grief-letter/text.en.json' with { type: 'json' };
import griefLetterEs from '../../../worksheets/grief-letter/text.es.json' with { type: 'json' };
import k10V1 from '../../../worksheets/k10/v1.json' with { type: 'json' };
import k10En from '../../../worksheets/k10/text.en.json' with { type: 'json' };
import k10Es from '../../../worksheets/k10/text.es.json' with { type: 'json' };
import k6V1 from '../../../worksheets/k6/v1.json' with { type: 'json' };
import k6En from '../../../worksheets/k6/text.en.json' with { type: 'json' };
import k6Es from '../../../worksheets/k6/text.es.json' with { type: 'json' };
import kindLetterV1 from '../../../worksheets/kind-letter/v1.json' with { type: 'json' };
import kindLetterEn from '../../../worksheets/kind-letter/text.en.json' with { type: 'json' };
import kindLetterEs from '../../../worksheets/kind-letter/text.es.json' with { type: 'json' };
import medicineListV1 from '../../../worksheets/medicine-list/v1.json' with { type: 'json' };
import medicineListEn from '../../../worksheets/medicine-list/text.en.json' with { type: 'json' };
import medicineListEs from '../../../worksheets/medicine-list/text.es.json' with { type: 'json' };
import medicineLogV1 from '../../../worksheets/medicine-log/v1.json' with { type: 'json' };
import medicineLogV2 from '../../../worksheets/medicine-log/v2.json' with { type: 'json' };
import medicineLogEn from '../../../worksheets/medicine-log/text.en.json' with { type: 'json' };
import medicineLogEs from '../../../worksheets/medicine-log/text.es.json' with { type: 'json' };
import mindfulnessLogV1 from '../../../worksheets/mindfulness-log/v1.json' with { type: 'json' };
import mindfulnessLogV2 from '../../../worksheets/mindfulness-log/v2.json' with { type: 'json' };
import mindfulnessLogEn from '../../../worksheets/mindfulness-log/text.en.json' with { type: 'json' };
import mindfulnessLogEs from '../../../worksheets/mindfulness-log/text.es.json' with { type: 'json' };
import myWorldV1 from '../../../worksheets/my-world/v1.json' with { type: 'json' };
import myWorldEn from '../../../worksheets/my-world/text.en.json' with { type: 'json' };
import myWorldEs from '../../../worksheets/my-world/text.es.json' with { type: 'json' };
import panicLogV1 from '../../../worksheets/panic-log/v1.json' with { type: 'json' };
import panicLogEn from '../../../worksheets/panic-log/text.en.json' with { type: 'json' };
import panicLogEs from '../../../worksheets/panic-log/text.es.json' with { type: 'json' };
import pcl5V1 from '../../../worksheets/pcl-5/v1.json' with { type: 'json' };
import pcl5En from '../../../worksheets/pcl-5/text.en.json' with { type: 'json' };
import pcl5Es from '../../../worksheets/pcl-5/text.es.json' with { type: 'json' };
import phq15V1 from '../../../worksheets/phq-15/v1.json' with { type: 'json' };
import phq15En from '../../../worksheets/phq-15/text.en.json' with { type: 'json' };
import phq15Es from '../../../worksheets/phq-15/text.es.json' with { type: 'json' };
import phq4V1 from '../../../worksheets/phq-4/v1.json' with { type: 'json' };
import phq4En from '../../../worksheets/phq-4/text.en.json' with { type: 'json' };
import phq4Es from '../../../worksheets/phq-4/text.es.json' with { type: 'json' };
import phq9V1 from '../../../worksheets/phq-9/v1.json' with { type: 'json' };
import phq9En from '../../../worksheets/phq-9/text.en.json' with { type: 'json' };
import phq9Es from '../../../worksheets/phq-9/text.es.json' with { type: 'json' };
import practicePlanV1 from '../../../worksheets/practice-plan/v1.json' with { type: 'json' };
import practicePlanEn from '../../../worksheets/practice-plan/text.en.json' with { type: 'json' };
import practicePlanEs from '../../../worksheets/practice-plan/text.es.json' with { type: 'json' };
import prescriberQuestionsV1 from '../../../worksheets/prescriber-questions/v1.json' with { type: 'json' };
import prescriberQuestionsEn from '../../../worksheets/prescriber-questions/text.en.json' with { type: 'json' };
import prescriberQuestionsEs from '../../../worksheets/prescriber-questions/text.es.json' with { type: 'json' };
import problemSolvingV1 from '../../../worksheets/problem-solving/v1.json' with { type: 'json' };
import problemSolvingEn from '../../../worksheets/problem-solving/text.en.json' with { type: 'json' };
import problemSolvingEs from '../../../worksheets/problem-solving/text.es.json' with { type: 'json' };
import problemsGoalsV1 from '../../../worksheets/problems-goals/v1.json' with { type: 'json' };
import problemsGoalsEn from '../../../worksheets/problems-goals/text.en.json' with { type: 'json' };
import problemsGoalsEs from '../../../worksheets/problems-goals/text.es.json' with { type: 'json' };
import relationalPatternV1 from '../../../worksheets/relational-pattern/v1.json' with { type: 'json' };
import relationalPatternV2 from '../../../worksheets/relational-pattern/v2.json' with { type: 'json' };
import relationalPatternEn from '../../../worksheets/relational-pattern/text.en.json' with { type: 'json' };
import relationalPatternEs from '../../../worksheets/relational-pattern/text.es.json' with { type: 'json' };
import ritualLogV1 from '../../../worksheets/ritual-log/v1.json' with { type: 'json' };
import ritualLogEn from '../../../worksheets/ritual-log/text.en.json' with { type: 'json' };
import ritualLogEs from '../../../worksheets/ritual-log/text.es.json' with { type: 'json' };
import safetyPlanV1 from '../../../worksheets/safety-plan/v1.json' with { type: 'json' };
import safetyPlanEn from '../../../worksheets/safety-plan/text.en.json' with { type: 'json' };
import safetyPlanEs from '../../../worksheets/safety-plan/text.es.json' with { type: 'json' };
import scoreElsewhereV1 from '../../../worksheets/score-elsewhere/v1.json' with { type: 'json' };
import scoreElsewhereEn from '../../../worksheets/score-elsewhere/text.en.json' with { type: 'json' };
import scoreElsewhereEs from '../../../worksheets/score-elsewhere/text.es.json' with { type: 'json' };
import sessionNotesV1 from '../../../worksheets/session-notes/v1.json' with { type: 'json' };
import sessionNotesV2 from '../../../worksheets/session-notes/v2.json' with { type: 'json' };
import sessionNotesEn from '../../../worksheets/session-notes/text.en.json' with { type: 'json' };
import sessionNotesEs from '../../../worksheets/session-notes/text.es.json' with { type: 'json' };
import sessionPrepV1 from '../../../worksheets/session-prep/v1.json' with { type: 'json' };
import sessionPrepEn from '../../../worksheets/session-prep/text.en.json' with { type: 'json' };
import sessionPrepEs from '../../../worksheets/session-prep/text.es.json' with { type: 'json' };
import sleepDiaryV1 from '../../../worksheets/sleep-diary/v1.json' with { type: 'json' };
import sleepDiaryEn from '../../../worksheets/sleep-diary/text.en.json' with { type: 'json' };
import sleepDiaryEs from '../../../worksheets/sleep-diary/text.es.json' with { type: 'json' };
import stayingWellV1 from '../../../worksheets/staying-well/v1.json' with { type: 'json' };
import stayingWellEn from '../../../worksheets/staying-well/text.en.json' with { type: 'json' };
import stayingWellEs from '../../../worksheets/staying-well/text.es.json' with { type: 'json' };
import thinkingHabitsV1 from '../../../worksheets/thinking-habits/v1.json' with { type: 'json' };
import thinkingHabitsEn from '../../../worksheets/thinking-habits/text.en.json' with { type: 'json' };
import thinkingHabitsEs from '../../../worksheets/thinking-habits/text.es.json' with { type: 'json' };
import thoughtRecordV1 from '../../../worksheets/thought-record/v1.json' with { type: 'json' };
import thoughtRecordEn from '../../../worksheets/thought-record/text.en.json' with { type: 'json' };
import thoughtRecordEs from '../../../worksheets/thought-record/text.es.json' with { type: 'json' };
import treatmentChoicesV1 from '../../../worksheets/treatment-choices/v1.json' with { type: 'json' };
import treatmentChoicesV2 from '../../../worksheets/treatment-choices/v2.json' with { type: 'json' };
import treatmentChoicesEn from '../../../worksheets/treatment-choices/text.en.json' with { type: 'json' };
import treatmentChoicesEs from '../../../worksheets/treatment-choices/text.es.json' with { type: 'json' };
import urgeLogV1 from '../../../worksheets/urge-log/v1.json' with { type: 'json' };
import urgeLogV2 from '../../../worksheets/urge-log/v2.json' with { type: 'json' };
import urgeLogEn from '../../../worksheets/urge-log/text.en.json' with { type: 'json' };
import urgeLogEs from '../../../worksheets/urge-log/text.es.json' with { type: 'json' };
import valuedStepV1 from '../../../worksheets/valued-step/v1.json' with { type: 'json' };
import valuedStepEn from '../../../worksheets/valued-step/text.en.json' with { type: 'json' };
import valuedStepEs from '../../../worksheets/valued-step/text.es.json' with { type: 'json' };
import valuesCompassV1 from '../../../worksheets/values-compass/v1.json' with { type: 'json' };
import valuesCompassV2 from '../../../worksheets/values-compass/v2.json' with { type: 'json' };
import valuesCompassEn from '../../../worksheets/values-compass/text.en.json' with { type: 'json' };
import valuesCompassEs from '../../../worksheets/values-compass/text.es.json' with { type: 'json' };
import weeklyReviewV1 from '../../../worksheets/weekly-review/v1.json' with { type: 'json' };
import weeklyReviewV2 from '../../../worksheets/weekly-review/v2.json' with { type: 'json' };
import weeklyReviewEn from '../../../worksheets/weekly-review/text.en.json' with { type: 'json' };
import weeklyReviewEs from '../../../worksheets/weekly-review/text.es.json' with { type: 'json' };
import who5V1 from '../../../worksheets/who-5/v1.json' with { type: 'json' };
import who5En from '../../../worksheets/who-5/text.en.json' with { type: 'json' };
import who5Es from '../../../worksheets/who-5/text.es.json' with { type: 'json' };
import worryRecordV1 from '../../../worksheets/worry-record/v1.json' with { type: 'json' };
import worryRecordEn from '../../../worksheets/worry-record/text.en.json' with { type: 'json' };
import worryRecordEs from '../../../worksheets/worry-record/text.es.json' with { type: 'json' };
import worryTreeV1 from '../../../worksheets/worry-tree/v1.json' with { type: 'json' };
import worryTreeEn from '../../../worksheets/worry-tree/text.en.json' with { type: 'json' };
import worryTreeEs from '../../../worksheets/worry-tree/text.es.json' with { type: 'json' };

/** As they stand in their files; `known-sheets.ts` makes sheets of them. */
export const shippedSheets: readonly { file: unknown; en: unknown; es: unknown }[] = [
  { file: abcV1, en: abcEn, es: abcEs },
  { file: activityLogV1, en: activityLogEn, es: activityLogEs },
  { file: activityPlanV1, en: activityPlanEn, es: activityPlanEs },
  { file: angerLogV1, en: angerLogEn, es: angerLogEs },
  { file: auditCV1, en: auditCEn, es: auditCEs },
  { file: behaviouralExperimentV1, en: behaviouralExperimentEn, es: behaviouralExperimentEs },
  { file: bothSidesV1, en: bothSidesEn, es: bothSidesEs },
  { file: chainAnalysisV1, en: chainAnalysisEn, es: chainAnalysisEs },
  { file: copingCardV1, en: copingCardEn, es: copingCardEs },
  { file: coreBeliefLogV1, en: coreBeliefLogEn, es: coreBeliefLogEs },
  { file: downwardArrowV1, en: downwardArrowEn, es: downwardArrowEs },
  { file: dreamLogV1, en: dreamLogEn, es: dreamLogEs },
  { file: exposureLadderV1, en: exposureLadderEn, es: exposureLadderEs },
  { file: exposureLadderV2, en: exposureLadderEn, es: exposureLadderEs },
  { file: exposureLogV1, en: exposureLogEn, es: exposureLogEs },
  { file: fiveAreasV1, en: fiveAreasEn, es: fiveAreasEs },
  { file: gad7V1, en: gad7En, es: gad7Es },
  { file: goodThingsV1, en: goodThingsEn, es: goodThingsEs },
  { file: griefLetterV1, en: griefLetterEn, es: griefLetterEs },
  { file: griefLetterV2, en: griefLetterEn, es: griefLetterEs },
  { file: k10V1, en: k10En, es: k10Es },
  { file: k6V1, en: k6En, es: k6Es },
  { file: kindLetterV1, en: kindLetterEn, es: kindLetterEs },
  { file: medicineListV1, en: medicineListEn, es: medicineListEs },
  { file: medicineLogV1, en: medicineLogEn, es: medicineLogEs },
  { file: medicineLogV2, en: medicineLogEn, es: medicineLogEs },
  { file: mindfulnessLogV1, en: mindfulnessLogEn, es: mindfulnessLogEs },
  { file: mindfulnessLogV2, en: mindfulnessLogEn, es: mindfulnessLogEs },
  { file: myWorldV1, en: myWorldEn, es: myWorldEs },
  { file: panicLogV1, en: panicLogEn, es: panicLogEs },
  { file: pcl5V1, en: pcl5En, es: pcl5Es },
  { file: phq15V1, en: phq15En, es: phq15Es },
  { file: phq4V1, en: phq4En, es: phq4Es },
  { file: phq9V1, en: phq9En, es: phq9Es },
  { file: practicePlanV1, en: practicePlanEn, es: practicePlanEs },
  { file: prescriberQuestionsV1, en: prescriberQuestionsEn, es: prescriberQuestionsEs },
  { file: problemSolvingV1, en: problemSolvingEn, es: problemSolvingEs },
  { file: problemsGoalsV1, en: problemsGoalsEn, es: problemsGoalsEs },
  { file: relationalPatternV1, en: relationalPatternEn, es: relationalPatternEs },
  { file: relationalPatternV2, en: relationalPatternEn, es: relationalPatternEs },
  { file: ritualLogV1, en: ritualLogEn, es: ritualLogEs },
  { file: safetyPlanV1, en: safetyPlanEn, es: safetyPlanEs },
  { file: scoreElsewhereV1, en: scoreElsewhereEn, es: scoreElsewhereEs },
  { file: sessionNotesV1, en: sessionNotesEn, es: sessionNotesEs },
  { file: sessionNotesV2, en: sessionNotesEn, es: sessionNotesEs },
  { file: sessionPrepV1, en: sessionPrepEn, es: sessionPrepEs },
  { file: sleepDiaryV1, en: sleepDiaryEn, es: sleepDiaryEs },
  { file: stayingWellV1, en: stayingWellEn, es: stayingWellEs },
  { file: thinkingHabitsV1, en: thinkingHabitsEn, es: thinkingHabitsEs },
  { file: thoughtRecordV1, en: thoughtRecordEn, es: thoughtRecordEs },
  { file: treatmentChoicesV1, en: treatmentChoicesEn, es: treatmentChoicesEs },
  { file: treatmentChoicesV2, en: treatmentChoicesEn, es: treatmentChoicesEs },
  { file: urgeLogV1, en: urgeLogEn, es: urgeLogEs },
  { file: urgeLogV2, en: urgeLogEn, es: urgeLogEs },
  { file: valuedStepV1, en: valuedStepEn, es: valuedStepEs },
  { file: valuesCompassV1, en: valuesCompassEn, es: valuesCompassEs },
  { file: valuesCompassV2, en: valuesCompassEn, es: valuesCompassEs },
  { file: weeklyReviewV1, en: weeklyReviewEn, es: weeklyReviewEs },
  { file: weeklyReviewV2, en: weeklyReviewEn, es: weeklyReviewEs },
  { file: who5V1, en: who5En, es: who5Es },
  { file: worryRecordV1, en: worryRecordEn, es: worryRecordEs },
  { file: worryTreeV1, en: worryTreeEn, es: worryTreeEs },
];
