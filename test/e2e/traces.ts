import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchedApp } from '../support/launch.ts';

/** Every file under a folder, links not followed. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Files that hold a word in the clear, as UTF-8 or as UTF-16, small letters or large; or that have it in their name. */
export function filesHolding(folder: string, word: string): string[] {
  const forms = [word, word.toLowerCase(), word.toUpperCase()].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le'), Buffer.from(form, 'utf16le').swap16()]);
  return filesUnder(folder).filter((path) => {
    if (path.includes(word)) return true;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

/** The app's own processes: the vault's, the browser's, and whatever they started. On the stand-in the shell runs in the test itself. */
export async function processTree(app: LaunchedApp): Promise<number[]> {
  const first = [await app.vaultPid(), ...(await app.processes()).map(({ pid }) => pid)];
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): [number, number][] => {
        try {
          // The name in brackets may hold spaces; the parent is the second field after it.
          return [[Number(name), Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])]];
        } catch {
          return [];
        }
      }),
  );
  const tree = new Set(first);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, parent] of parents) {
      if (tree.has(parent) && !tree.has(pid)) {
        tree.add(pid);
        grew = true;
      }
    }
  }
  return [...tree];
}

/** Sockets of these processes that listen for TCP or are bound for UDP, as their lines in `/proc/net`. */
export function listeningPorts(pids: readonly number[]): string[] {
  const own = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    readFileSync(`/proc/net/${protocol}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      // 0A is LISTEN; a bound UDP socket is in state 07.
      .filter(([, , , state, , , , , , inode]) => (protocol.startsWith('tcp') ? state === '0A' : state === '07') && own.has(inode ?? ''))
      .map(([, local]) => `${protocol} ${local ?? ''}`),
  );
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${String(pid)}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

