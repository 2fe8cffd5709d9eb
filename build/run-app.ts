import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from '../test/support/launch-stand-in.ts';
import { root } from '../test/support/programs.ts';

export type RunningApp = { ended: Promise<number>; quit(): void };

/** Where Electron keeps it, so that a journal is found again whichever of the two opens the app. */
export function defaultProfile(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'footbridge');
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'footbridge');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'footbridge');
}

export function runInElectron(binary: string, profile: string): RunningApp {
  const child = spawn(binary, [root, `--profile=${profile}`], { stdio: 'inherit' });
  return {
    ended: new Promise((resolve) => {
      child.on('exit', (code) => {
        resolve(code ?? 1);
      });
    }),
    quit() {
      child.kill();
    },
  };
}

export function runInStandIn(profile: string): RunningApp {
  const host = startStandIn({ userData: profile, headless: false, askInWindow: true });
  return {
    ended: host.exited.then(() => {
      // The browser's own files; the session was in memory, so there is nothing in them to keep.
      rmSync(join(profile, 'tmp'), { recursive: true, force: true, maxRetries: 3 });
      return 0;
    }),
    quit() {
      host.quit();
    },
  };
}
