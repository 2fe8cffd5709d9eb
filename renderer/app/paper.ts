export type Paper = 'A4' | 'Letter';

/** Countries where paper is sold in US Letter. */
const letter = new Set(['US', 'CA', 'MX', 'CO', 'CL', 'VE', 'PH', 'CR', 'GT', 'PA', 'DO', 'PR', 'SV', 'NI', 'HN']);

/** The paper of the chosen country, else of the region that the system's language names. */
export function paperOf(country: string | null, locale: string): Paper {
  const region = country ?? /-([A-Z]{2})\b/u.exec(locale)?.[1] ?? '';
  return letter.has(region) ? 'Letter' : 'A4';
}
