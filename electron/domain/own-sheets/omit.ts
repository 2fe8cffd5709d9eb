type Omitted<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The same object without those members. */
export function omit<T extends object, K extends PropertyKey>(from: T, ...keys: readonly K[]): Omitted<T, K> {
  const gone = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(from).filter(([key]) => !gone.has(key))) as Omitted<T, K>;
}
