import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { PowerEvent } from '../stand-in/options.ts';
import { root } from './programs.ts';
import type { Running } from './running.ts';

/** The app in Electron itself. Written from its documentation: `test/README.md` says where it has been run. */
export async function startElectron(executablePath: string, userData: string): Promise<Running> {
  const app = await _electron.launch({ executablePath, cwd: root, args: [root, `--profile=${userData}`] });
  await answerDialogsByQueue(app);
  const listeners: ((page: Page) => void)[] = [];
  app.on('window', (page) => {
    for (const listener of listeners) listener(page);
  });
  await app.firstWindow();
  return {
    windows: () => app.windows(),
    onWindow: (listener) => listeners.push(listener),
    async answerDialog(path) {
      await app.evaluate((_electron, answer) => {
        (globalThis as unknown as { dialogAnswers: (string | null)[] }).dialogAnswers.push(answer);
      }, path);
    },
    async power(event: PowerEvent) {
      await app.evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name);
      }, event);
    },
    async openInSystem(path: string) {
      await app.evaluate(({ app: electron }, file) => {
        electron.emit('second-instance', {}, ['footbridge', file], '/');
      }, path);
    },
    refused: [],
    opened: [],
    notifications: [],
    blockers: () => 0,
    clipboard: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    moveClock: () => Promise.reject(new Error('the clock is Electron’s own')),
    vaultPids: () =>
      app.evaluate(({ app: running }) =>
        running
          .getAppMetrics()
          .filter(({ type, name }) => type === 'Utility' && name === 'Journal')
          .map(({ pid }) => pid),
      ),
    processes: () => app.evaluate(({ app: running }) => running.getAppMetrics().map(({ type, pid }) => ({ type: type.toLowerCase(), pid }))),
    async close() {
      await app.close();
    },
    async kill() {
      app.process().kill('SIGKILL');
      await app.waitForEvent('close').catch(() => undefined);
    },
  };
}

/** A native dialog cannot be reached from outside: in tests its answer comes from a queue. */
async function answerDialogsByQueue(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const answers: (string | null)[] = [];
    Object.assign(globalThis, { dialogAnswers: answers });
    const next = async (): Promise<string | null> => {
      for (let tries = 0; tries < 500 && answers.length === 0; tries++) await new Promise((done) => setTimeout(done, 10));
      return answers.shift() ?? null;
    };
    dialog.showSaveDialog = async () => {
      const path = await next();
      return { canceled: path === null, filePath: path ?? '' };
    };
    dialog.showOpenDialog = async () => {
      const path = await next();
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    };
  });
}
