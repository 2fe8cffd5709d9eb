import type { Ports } from './ports.ts';

/** How often one looks whether the folder is there, in milliseconds. */
const often = 3_000;

export type FolderWatch = {
  /** Looks at once, such as after a write that failed. */
  look(): void;
  stop(): void;
};

/**
 * Tells when a vault's folder goes out of reach (a stick is pulled out) and when it is back.
 * @param there - whether it can be reached; a rejection counts as no.
 * @param back - brings disk and memory together; until it answers true, the folder counts as gone.
 */
export function watchFolder(ports: Pick<Ports, 'every'>, there: () => Promise<boolean>, gone: () => void, back: () => Promise<boolean>): FolderWatch {
  let away = false;
  let looking = false;

  async function look(): Promise<void> {
    // A disk that hangs is not asked twice at a time.
    if (looking) return;
    looking = true;
    try {
      const reached = await there().catch(() => false);
      if (reached && away) away = !(await back());
      else if (!reached && !away) {
        away = true;
        gone();
      }
    } finally {
      looking = false;
    }
  }

  const stop = ports.every(often, () => void look());
  return { look: () => void look(), stop };
}
