import { resolve } from 'node:path';
import { grantDropped, type Granted } from './grants.ts';

/** What the system opens with this program: `build/electron-builder.yml` names the same. */
const endings = ['.footbridge', '.footbridge-card'];

/** The packet or card among a program's arguments, the last where there are several; null when there is none. `folder` is where it was called. */
export function fileAmong(argv: readonly string[], folder: string): string | null {
  const named = argv.slice(1).filter((one) => !one.startsWith('-') && endings.some((ending) => one.toLowerCase().endsWith(ending)));
  const last = named.at(-1);
  return last === undefined ? null : resolve(folder, last);
}

/** A file that was opened in the system, until a window with an open journal takes it. A later one takes its place. */
export class GivenFile {
  #path: string | null = null;

  give(path: string): void {
    this.#path = path;
  }

  /** Once; null when there is none, or it is gone. */
  async take(): Promise<Granted | null> {
    const path = this.#path;
    this.#path = null;
    return path === null ? null : grantDropped(path);
  }
}
