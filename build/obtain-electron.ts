import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronBinary, root } from '../test/support/programs.ts';

const downloadWait = 20_000;
/** After a failure nobody waits for the download again before tomorrow. */
const failureHolds = 24 * 60 * 60 * 1_000;
const failureMark = join(root, 'dist', '.stamps', 'electron-not-to-be-had');

/** Electron's package brings no program: it downloads one when first asked. Null where that cannot be had. */
export function obtainElectron(): string | null {
  const present = electronBinary();
  if (present !== null) return present;
  if (process.env['FOOTBRIDGE_ON'] === 'stand-in' || failedLately()) return null;
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: 'ignore', timeout: downloadWait });
  const downloaded = electronBinary();
  if (downloaded === null) {
    mkdirSync(dirname(failureMark), { recursive: true });
    writeFileSync(failureMark, '');
  }
  return downloaded;
}

function failedLately(): boolean {
  return existsSync(failureMark) && Date.now() - statSync(failureMark).mtimeMs < failureHolds;
}
