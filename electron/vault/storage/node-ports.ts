import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { errorCode } from './disk-error.ts';
import { nodeFileSystem } from './node-file-system.ts';
import type { Ports } from './ports.ts';
import { ownWorkFactor } from '../../domain/packets/work-factor.ts';

/** The real computer. */
export function nodePorts(shelter: () => string | null = () => null): Ports {
  return {
    fs: nodeFileSystem,
    now: () => Date.now(),
    random: (bytes) => randomBytes(bytes),
    every(milliseconds, work) {
      const timer = setInterval(work, milliseconds);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      timer.unref();
      return () => {
        clearTimeout(timer);
      };
    },
    shelter,
    host: { name: `${hostname()}/${userName()}`, pid: process.pid, alive },
    workFactor: ownWorkFactor,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list.
    return '';
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
