/** Sheets that are filled in day by day, and read as a week. */
export const weekSheets = ['sleep-diary', 'activity-log'] as const;
export type WeekSheet = (typeof weekSheets)[number];
