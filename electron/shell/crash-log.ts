import { app } from 'electron';
import { appendFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const longest = 64 * 1024;

/** Notes which process went and how: two words of Electron's own and a time. No message, no address, nothing a person wrote. */
export function logCrashes(profile: string): void {
  app.on('render-process-gone', (_event, _contents, details) => {
    note(profile, 'window', details.reason);
  });
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && details.reason !== 'killed') note(profile, details.type, details.reason);
  });
}

function note(profile: string, what: string, reason: string): void {
  try {
    const folder = join(profile, 'logs');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'crashes.log');
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) return;
    appendFileSync(file, `${new Date().toISOString()} ${what} ${reason}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written must not make a crash worse.
  }
}
