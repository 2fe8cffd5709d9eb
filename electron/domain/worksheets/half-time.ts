type Sample = { time: number | null; strength: number | null };

/**
 * From the highest strength to the first later sample with half of it or less, in the unit of `time`; null while it has not
 * fallen that far. Samples without both numbers do not count, nor does the order in which they stand. Of several peaks the first.
 */
export function halfTime(samples: readonly Sample[]): number | null {
  const known = samples
    .flatMap(({ time, strength }) => (time === null || strength === null ? [] : [{ time, strength }]))
    .toSorted((a, b) => a.time - b.time || b.strength - a.strength);
  const most = known.reduce((high, { strength }) => Math.max(high, strength), -Infinity);
  const peak = known.find(({ strength }) => strength === most);
  if (peak === undefined || most <= 0) return null;
  const half = known.find(({ time, strength }) => time > peak.time && strength <= most / 2);
  return half === undefined ? null : half.time - peak.time;
}
