import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { StandInHost, StandInOptions } from '../stand-in/options.ts';
import { findBrowser } from './browser.ts';
import { productNode, root } from './programs.ts';

export type StandInStart = { userData: string; headless: boolean; askInWindow?: boolean; /** When it is for the app; null: as on this computer. */ at?: Date | null };

/**
 * Compiles the bundle of the stand-in and `main.ts` into a function of its own and runs it: several launches in one process share
 * nothing, and no test runner's module cache or transform comes between.
 */
export function startStandIn({ userData, headless, askInWindow = false, at = null }: StandInStart): StandInHost {
  const standInPath = join(root, 'dist', 'stand-in');
  const filename = join(standInPath, 'main.cjs');
  mkdirSync(userData, { recursive: true });
  const clock = { ahead: at === null ? 0 : at.getTime() - Date.now(), stands: at };
  const options: StandInOptions = {
    appPath: root,
    standInPath,
    userData,
    headless,
    browserPath: findBrowser(),
    nodePath: productNode(),
    version: packageVersion(),
    askInWindow,
    clock,
  };
  const compiled = compileFunction(readFileSync(filename, 'utf8'), ['require', 'module', 'exports', 'standInOptions', 'Date'], { filename });
  const exports: { host?: StandInHost } = {};
  Reflect.apply(compiled, undefined, [createRequire(filename), { exports }, exports, options, movedDate(clock)]);
  if (exports.host === undefined) throw new Error('the stand-in did not start');
  return exports.host;
}

/** What the shell asks for the time, which is `Date.now` alone: this process's own clock, as far ahead as the test says. */
function movedDate(clock: { ahead: number }): new () => Date {
  return class extends Date {
    static override now(): number {
      return Date.now() + clock.ahead;
    }
  };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
