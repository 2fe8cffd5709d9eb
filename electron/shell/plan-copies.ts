import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { planCopy, type PlanCopy } from '../domain/safety/plan-copy.ts';
import type { Place } from './prefs-store.ts';

/** The clear copies of safety plans, one file a place: vault processes write them, the shell reads them for the lock screen and clears up. */
export class PlanCopies {
  readonly #folder: string;

  constructor(profile: string) {
    this.#folder = join(profile, 'plans');
  }

  pathOf(place: Place): string {
    return join(this.#folder, `${place.id}.json`);
  }

  /** Null when there is none, or none that can be read. */
  async read(place: Place): Promise<PlanCopy | null> {
    try {
      const parsed = planCopy.safeParse(JSON.parse(await readFile(this.pathOf(place), 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  /** Takes away every copy whose journal is not on the list any more, and what a write that was cut off has left of it. */
  async keepOnly(places: readonly Place[]): Promise<void> {
    const files = (await readdir(this.#folder, { withFileTypes: true }).catch(() => [])).filter((item) => item.isFile());
    const gone = files.filter(({ name }) => !places.some(({ id }) => name.startsWith(`${id}.json`)));
    for (const { name } of gone) await rm(join(this.#folder, name), { force: true });
  }
}
