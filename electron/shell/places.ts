import { randomBytes } from 'node:crypto';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { RecentVault } from '../contract/shell.ts';
import type { Place, PrefsStore } from './prefs-store.ts';

/** A stick that hangs must not hang the list. */
const longestLook = 1_000;

/** Where vaults lie: the recent list, and new places for new ones. */
export class Places {
  readonly #store: PrefsStore;
  readonly #profile: string;

  constructor(store: PrefsStore, profile: string) {
    this.#store = store;
    this.#profile = profile;
  }

  async recent(): Promise<RecentVault[]> {
    return Promise.all(this.#store.recents.map(describe));
  }

  find(id: string): Place | null {
    return this.#store.recents.find((place) => place.id === id) ?? null;
  }

  /** The folder as the recent list knows it, or as a new place named after its folder. */
  at(path: string): Place {
    const whole = resolve(path);
    const known = this.#store.recents.find((place) => resolve(place.path) === whole);
    return known ?? { id: opaque(), name: basename(whole).slice(0, 80) || whole.slice(0, 80), path: whole };
  }

  /** A new empty folder, in the profile or in the folder that the person picked. Its name tells nothing. */
  async fresh(name: string, parent: string | null): Promise<Place> {
    const path = join(parent ?? join(this.#profile, 'journals'), opaque());
    await mkdir(path, { recursive: true, mode: 0o700 });
    return { id: opaque(), name, path };
  }

  /** Takes away a fresh folder that nothing was put into; a folder with anything in it stays. */
  async dropIfEmpty(place: Place): Promise<void> {
    await rmdir(place.path).catch(() => undefined);
  }

  async keep(place: Place): Promise<void> {
    // It was opened, so it is not being deleted.
    await this.#store.saveRecents([{ ...place, deleting: undefined }, ...this.#store.recents.filter((other) => other.id !== place.id)]);
  }

  /** A folder for a journal that moves into another one: under its old name, with a number where that is taken. */
  async moveTarget(place: Place, parent: string): Promise<string> {
    const name = basename(resolve(place.path));
    let path = join(parent, name);
    for (let number = 2; await stat(path).then(() => true, () => false); number++) path = join(parent, `${name}-${String(number)}`);
    return path;
  }

  /** Changes what is kept of a place; its rank in the list stays. Answers the changed place, null when it is not on the list. */
  async change(id: string, with_: Partial<Place>): Promise<Place | null> {
    if (this.find(id) === null) return null;
    await this.#store.saveRecents(this.#store.recents.map((place) => (place.id === id ? { ...place, ...with_ } : place)));
    return this.find(id);
  }

  async forget(id: string): Promise<boolean> {
    if (this.find(id) === null) return false;
    await this.#store.saveRecents(this.#store.recents.filter((place) => place.id !== id));
    return true;
  }
}

export async function describe(place: Place): Promise<RecentVault> {
  const look = stat(place.path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const late = new Promise<false>((done) => setTimeout(done, longestLook, false).unref());
  const { id, name, path, left, deleting } = place;
  return { id, name, path, reachable: await Promise.race([look, late]), left: left ?? null, deleting: deleting === true };
}

function opaque(): string {
  return randomBytes(8).toString('hex');
}
