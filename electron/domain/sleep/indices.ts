import { combine, finite } from '../worksheets/combine.ts';
import { minutesBetween, wallOf } from '../worksheets/clock.ts';

/** One night as it is told in the morning: wall times `HH:MM`, lengths in minutes. `morning` is the day of getting up. */
export type Night = {
  intoBed: string;
  triedToSleep: string;
  fellAsleepAfter: number;
  awakeInNight: number;
  finalWake: string;
  outOfBed: string;
  morning: string | null;
  /** IANA zone; without it every night has the hours that its clock times say. */
  zone?: string | undefined;
};

/**
 * Minutes, but for the efficiencies (percent) and the midpoint of sleep (minutes from the midnight before the morning). Concepts
 * as in Carney et al. 2012; `efficiency` is asleep ÷ in bed, `efficiencyFromLightsOut` asleep ÷ (out of bed − tried to sleep).
 */
export type NightIndices = {
  inBed: number;
  attempt: number;
  toFallAsleep: number;
  awakeInNight: number;
  lyingAwake: number;
  asleep: number;
  efficiency: number;
  efficiencyFromLightsOut: number;
  midpoint: number;
};

/** Our rule: fewer nights say too little about a week. */
export const leastNights = 5;
/** Longer in bed is taken for a mistake in the times. */
const mostInBed = 16 * 60;

/** The indices of a night; null when the times cannot be right: anything negative, or more than 16 hours in bed. */
export function nightIndices(night: Night): NightIndices | null {
  const span = (from: string, to: string) => {
    const [start, end] = [wallOf(from), wallOf(to)];
    return start === null || end === null ? null : minutesBetween(start, end, night.morning, night.zone);
  };
  const inBed = span(night.intoBed, night.outOfBed);
  const untilTried = span(night.intoBed, night.triedToSleep);
  const attempt = span(night.triedToSleep, night.finalWake);
  const lyingAwake = span(night.finalWake, night.outOfBed);
  const fromLightsOut = span(night.triedToSleep, night.outOfBed);
  const wake = wallOf(night.finalWake);
  if (inBed === null || untilTried === null || attempt === null || lyingAwake === null || fromLightsOut === null || wake === null) return null;
  const asleep = attempt - night.fellAsleepAfter - night.awakeInNight;
  // A time out of order shows as a stretch that is longer than the whole night.
  const inOrder = [untilTried, attempt, lyingAwake].every((part) => part <= inBed);
  if (!inOrder || inBed === 0 || inBed > mostInBed || asleep < 0 || night.fellAsleepAfter < 0 || night.awakeInNight < 0) return null;
  const fellAsleep = wake.minutes - attempt + night.fellAsleepAfter;
  return {
    inBed,
    attempt,
    toFallAsleep: night.fellAsleepAfter,
    awakeInNight: night.awakeInNight,
    lyingAwake,
    asleep,
    efficiency: (100 * asleep) / inBed,
    efficiencyFromLightsOut: fromLightsOut === 0 ? 0 : (100 * asleep) / fromLightsOut,
    midpoint: (fellAsleep + wake.minutes) / 2,
  };
}

export type WeekIndices = {
  nights: number;
  inBed: number;
  toFallAsleep: number;
  awakeInNight: number;
  lyingAwake: number;
  asleep: number;
  /** 100 × Σ asleep ÷ Σ in bed, not the mean of the nights' shares. */
  efficiency: number;
  /** Standard deviation of the midpoints, in minutes. */
  midpointSpread: number;
};

/** Means over the nights whose times can be right; null for fewer than five of them. No bedtime is ever worked out from it. */
export function weekIndices(nights: readonly Night[]): WeekIndices | null {
  const known = nights.map(nightIndices).filter((night) => night !== null);
  if (known.length < leastNights) return null;
  const mean = (of: (night: NightIndices) => number) => combine(known.map(of), 'mean') ?? 0;
  const total = (of: (night: NightIndices) => number) => combine(known.map(of), 'sum') ?? 0;
  return {
    nights: known.length,
    inBed: mean((night) => night.inBed),
    toFallAsleep: mean((night) => night.toFallAsleep),
    awakeInNight: mean((night) => night.awakeInNight),
    lyingAwake: mean((night) => night.lyingAwake),
    asleep: mean((night) => night.asleep),
    efficiency: finite((100 * total((night) => night.asleep)) / total((night) => night.inBed)) ?? 0,
    midpointSpread: combine(known.map((night) => night.midpoint), 'spread') ?? 0,
  };
}
