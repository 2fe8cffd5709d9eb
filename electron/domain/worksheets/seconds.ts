/**
 * Lengths of time are kept in minutes. One that was measured is kept to the second: hundredths of a minute tell any two seconds apart.
 */
export function minutesFrom(seconds: number): number {
  return Math.round((seconds / 60) * 100) / 100;
}

/** The whole seconds in minutes that were kept so. */
export function secondsIn(minutes: number): number {
  return Math.round(minutes * 60);
}
