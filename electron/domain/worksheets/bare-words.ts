/**
 * The same words, in objects that hold nothing but them. Answers from elsewhere name options and fields; in an ordinary object `constructor` and `__proto__`
 * would be found where nothing was said, and what is found there cannot be drawn.
 */
export function bareWords<T>(words: T): T {
  if (Array.isArray(words)) return words.map((one: unknown) => bareWords(one)) as T;
  if (typeof words !== 'object' || words === null) return words;
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [name, one] of Object.entries(words)) bare[name] = bareWords(one as unknown);
  return bare as T;
}
