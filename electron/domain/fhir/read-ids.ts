/** Ids of a worksheet for link ids and codes from elsewhere: small letters, digits and underscores, a letter first, each once. */
export function createIds(): (name: string) => string {
  const taken = new Set<string>();
  /** Where to look on, so that ten thousand of one name do not look at one another. */
  const next = new Map<string, number>();
  return (name) => {
    const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_').replaceAll(/^_+|_+$/gu, '').slice(0, 50);
    const start = /^[a-z]/u.test(plain) ? plain : `q_${plain}`.replace(/_$/u, '');
    let id = start;
    let number = next.get(start) ?? 2;
    for (; taken.has(id); number++) id = `${start}_${String(number)}`;
    next.set(start, number);
    taken.add(id);
    return id;
  };
}

/** The same for the id of a sheet, with hyphens. */
export function sheetIdOf(name: string): string {
  return createIds()(name).replaceAll('_', '-');
}
