/** Milliseconds at a share of the sorted times (0.5 is the median), one decimal of a tenth. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  return round(sorted[at] ?? Number.NaN);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}
