const prefix = 'AGE-SECRET-KEY-1';

/** The key in groups of five that can be read out, compared and asked back. The first one is what all such keys begin with. */
export function keyGroups(key: string): { prefix: string; groups: string[] } {
  const upper = key.trim().toUpperCase();
  const body = upper.startsWith(prefix) ? upper.slice(prefix.length) : upper;
  return { prefix: upper.startsWith(prefix) ? prefix : '', groups: body.match(/.{1,5}/gu) ?? [] };
}

/** As it is typed or pasted: with spaces and line breaks, in small letters, perhaps with the whole sheet's other lines around it. */
export function readKey(typed: string): string {
  const packed = typed.toUpperCase().replaceAll(/\s+/gu, '');
  const whole = /AGE-SECRET-KEY-1[0-9A-Z]{58}/u.exec(packed)?.[0];
  if (whole !== undefined) return whole;
  return /^[0-9A-Z]{58}$/u.test(packed) ? `${prefix}${packed}` : packed;
}

/** Two groups to ask back, never the last, which is short. `random` answers 0 ≤ n < 1. */
export function askBack(count: number, random: () => number): [number, number] {
  const usable = Math.max(2, count - 1);
  const first = Math.floor(random() * usable);
  const second = (first + 1 + Math.floor(random() * (usable - 1))) % usable;
  return first < second ? [first, second] : [second, first];
}
