import type { Over } from '../../electron/domain/worksheets/over-schema.ts';

const files = import.meta.glob<Over>('../../worksheets/*/over.json', { import: 'default' });
const pathOf = (id: string) => `../../worksheets/${id}/over.json`;

/** Whether something is worked out over several entries of a sheet. */
export function hasOver(id: string): boolean {
  return pathOf(id) in files;
}

export async function loadOver(id: string): Promise<Over | null> {
  return (await files[pathOf(id)]?.()) ?? null;
}
