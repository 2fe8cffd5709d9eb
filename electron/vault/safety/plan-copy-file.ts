import { basename, dirname, join } from 'node:path';
import { planCopy, type PlanCopy } from '../../domain/safety/plan-copy.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { atomicWrite, tempName } from '../storage/atomic-write.ts';
import type { Ports } from '../storage/ports.ts';

type Disk = Pick<Ports, 'fs' | 'random'>;

/** The one thing that is written in the clear. All reject with the disk's errors. */
export type PlanCopyFile = {
  /** `none`: no file; a folder of that name is none. One that does not read as a copy is there all the same: the choice stands, its words do not. */
  read(): Promise<PlanCopy | 'none' | 'unreadable'>;
  /** Does nothing when the file holds that already. */
  write(copy: PlanCopy): Promise<void>;
  /** Takes away what a write that was cut off has left. */
  sweep(): Promise<void>;
  /** Takes the file away, and what a write that was cut off has left. */
  remove(): Promise<void>;
};

export function planCopyFile({ fs, random }: Disk, path: string): PlanCopyFile {
  const isThere = async (): Promise<boolean> => (await fs.stat(path))?.folder === false;

  async function read(): Promise<PlanCopy | 'none' | 'unreadable'> {
    if (!(await isThere())) return 'none';
    const text = Buffer.from(await fs.read(path)).toString('utf8');
    const parsed = planCopy.safeParse(parseJson(text));
    return parsed.success ? parsed.data : 'unreadable';
  }

  /** Unlike every other temp file of the vault, one of these holds words. */
  async function sweep(): Promise<void> {
    if ((await fs.stat(dirname(path))) === null) return;
    const own = (await fs.list(dirname(path))).filter((name) => name.startsWith(basename(path)) && tempName.test(name));
    for (const name of own) await fs.remove(join(dirname(path), name));
  }

  return {
    read,
    async write(copy) {
      await fs.makeFolder(dirname(path));
      await sweep();
      if (sameJson(await read(), copy)) return;
      await atomicWrite(fs, random, path, Buffer.from(`${JSON.stringify(copy, null, 2)}\n`, 'utf8'));
    },
    sweep,
    async remove() {
      // The file last: as long as it is there, the choice is seen to stand.
      await sweep();
      if (await isThere()) await fs.remove(path);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
