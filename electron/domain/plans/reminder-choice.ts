import { z } from 'zod';

/** When neutral notifications are wanted: never, at each plan's time, or once on a day that has something planned, `at` a time of day (`HH:MM`). */
export const reminderChoice = z.strictObject({
  when: z.enum(['off', 'each', 'day']),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

export type ReminderChoice = z.infer<typeof reminderChoice>;
