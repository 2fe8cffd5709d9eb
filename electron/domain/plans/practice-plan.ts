/** The worksheet that holds a plan's words: `worksheets/practice-plan/`. */
export const practicePlan = 'practice-plan';
