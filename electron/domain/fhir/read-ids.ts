/** Ids of a worksheet for link ids and codes from elsewhere: small letters, digits and underscores, a letter first, each once. */
export function createIds(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_').replaceAll(/^_+|_+$/gu, '').slice(0, 50);
    const start = /^[a-z]/u.test(plain) ? plain : `q_${plain}`.replace(/_$/u, '');
    let id = start;
    for (let number = 2; taken.has(id); number++) id = `${start}_${String(number)}`;
    taken.add(id);
    return id;
  };
}

/** The same for the id of a sheet, with hyphens. */
export function sheetIdOf(name: string): string {
  return createIds()(name).replaceAll('_', '-');
}
