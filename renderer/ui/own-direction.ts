/** The direction of what a person writes follows their words, and a phone number runs from left to right; an empty field keeps the page's, for its hint. */
export function ownDirection(value: unknown): 'auto' | undefined {
  return typeof value === 'string' && value !== '' ? 'auto' : undefined;
}
