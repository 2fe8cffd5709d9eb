import { join, resolve } from 'node:path';
import { ensureBuilt } from '../test/support/built.ts';
import { hasDisplay } from '../test/support/programs.ts';
import { obtainElectron } from './obtain-electron.ts';
import { defaultProfile, runInElectron, runInStandIn, type RunningApp } from './run-app.ts';
import { watchSources } from './watch.ts';

/** `npm start`: builds what is stale and opens the app. `--dev` builds and opens it anew at each change. `--profile=DIR` keeps journals there. */

const dev = process.argv.includes('--dev');
const profileFlag = process.argv.find((argument) => argument.startsWith('--profile='));
const profile = profileFlag === undefined ? defaultProfile() : resolve(profileFlag.slice('--profile='.length));

if (!hasDisplay()) {
  console.error('Footbridge opens a window, and there is no display here: run this in a desktop session, or under "xvfb-run".');
  process.exit(1);
}

ensureBuilt();
const electron = obtainElectron();
if (electron === null) console.log('Electron could not be had here, so the same app opens in the installed browser instead.');

const open = (): RunningApp => (electron === null ? runInStandIn(profile) : runInElectron(electron, profile));

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function run(): Promise<void> {
  let app = open();
  const next = { again: false };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      next.again = false;
      app.quit();
    });
  }
  if (dev) {
    watchSources(join(import.meta.dirname, '..'), () => {
      try {
        ensureBuilt();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return;
      }
      next.again = true;
      app.quit();
    });
  }
  for (;;) {
    const code = await app.ended;
    if (!next.again) process.exit(code);
    next.again = false;
    app = open();
  }
}
