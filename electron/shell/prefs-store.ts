import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { prefs as prefsSchema, type Prefs } from '../contract/shell.ts';
import { writeFileAtomic } from './atomic-file.ts';

/** A vault that was open on this computer, as `prefs.json` keeps it. */
export type Place = {
  id: string;
  name: string;
  path: string;
  /** Where it lay before it was moved, while that folder is neither removed nor kept on purpose. */
  left?: string | undefined;
  /** It is being deleted: what a cut left is deleted at the next start. */
  deleting?: true | undefined;
};

const placeSchema = z.object({ id: z.string().min(1), name: z.string().max(80), path: z.string().min(1), left: z.string().min(1).optional(), deleting: z.literal(true).optional() });
const fileSchema = z.object({ prefs: z.record(z.string(), z.unknown()), recents: z.array(z.unknown()) });

export const defaultPrefs: Prefs = {
  language: null,
  theme: 'system',
  textSize: 100,
  country: null,
  hideFromCapture: false,
};

/** `prefs.json` in the profile, in the clear. A damaged one is kept aside and never stops the start. */
export class PrefsStore {
  readonly #path: string;
  #prefs: Prefs;
  #recents: readonly Place[];
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, prefs: Prefs, recents: readonly Place[]) {
    this.#path = path;
    this.#prefs = prefs;
    this.#recents = recents;
  }

  /** Read at once and not awaited: the first window's colour depends on it. */
  static load(folder: string): PrefsStore {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'prefs.json');
    const text = readText(path);
    if (text === null) return new PrefsStore(path, defaultPrefs, []);
    const { prefs, recents, whole } = readStored(text);
    if (!whole) keepAside(path);
    return new PrefsStore(path, prefs, recents);
  }

  get prefs(): Prefs {
    return this.#prefs;
  }

  /** Most recent first. */
  get recents(): readonly Place[] {
    return this.#recents;
  }

  async savePrefs(change: { readonly [K in keyof Prefs]?: Prefs[K] | undefined }): Promise<Prefs> {
    this.#prefs = prefsSchema.parse({ ...this.#prefs, ...dropUndefined(change) });
    await this.#write();
    return this.#prefs;
  }

  async saveRecents(recents: readonly Place[]): Promise<void> {
    this.#recents = recents.slice(0, 20);
    await this.#write();
  }

  /** One write after the other, so that the last one wins. */
  #write(): Promise<void> {
    const text = `${JSON.stringify({ prefs: this.#prefs, recents: this.#recents }, null, 2)}\n`;
    this.#writing = this.#writing.catch(() => undefined).then(() => writeFileAtomic(this.#path, text));
    return this.#writing;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return '';
  }
}

/** Takes what can be read, field by field; `whole` says whether that was all of it. */
function readStored(text: string): { prefs: Prefs; recents: Place[]; whole: boolean } {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) return { prefs: defaultPrefs, recents: [], whole: false };
  let whole = true;
  const kept: Record<string, unknown> = { ...defaultPrefs };
  for (const [key, schema] of Object.entries(prefsSchema.shape)) {
    if (!(key in file.data.prefs)) continue;
    const field = schema.safeParse(file.data.prefs[key]);
    if (field.success) kept[key] = field.data;
    else whole = false;
  }
  const recents = file.data.recents.flatMap((item) => {
    const place = placeSchema.safeParse(item);
    if (!place.success) whole = false;
    return place.success ? [place.data] : [];
  });
  return { prefs: prefsSchema.parse(kept), recents, whole };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function keepAside(path: string): void {
  try {
    renameSync(path, path.replace(/\.json$/, `.damaged-${String(Date.now())}.json`));
  } catch {
    // Not even a rename works: the next save says so, and starting matters more.
  }
}

function dropUndefined(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
