import type { Page } from 'playwright-core';
import { app, end, exited } from './app.ts';
import { onWindowOpened, openWindows } from './browser-window.ts';
import { browserProcesses } from './chromium.ts';
import type { StandInHost } from './options.ts';
import { state } from './state.ts';
import '../../electron/shell/main.ts';

/** What the bundle hands to whoever compiled it. The import above has started the app. */
export const host: StandInHost = {
  exited,
  windows: () => openWindows().flatMap(({ page }): Page[] => (page === null ? [] : [page])),
  onWindow(listener) {
    onWindowOpened(({ page }) => {
      if (page !== null) listener(page);
    });
  },
  answerDialog(path) {
    state.dialogAnswers.push(path);
  },
  power(event) {
    state.powerEvents.emit(event);
  },
  openInSystem(path) {
    state.appEvents.emit('second-instance', {}, ['footbridge', path], '/');
  },
  refused: state.refused,
  opened: state.opened,
  notifications: state.notifications,
  clipboard: () => state.clipboard,
  async moveClock(to) {
    const { clock } = standInOptions;
    clock.ahead += to.getTime() - Date.now();
    clock.stands = to;
    state.appEvents.emit('stand-in-clock');
    await state.context?.clock.setFixedTime(to);
  },
  blockers: () => state.blockers.size,
  vaultPids: () => [...state.vaults.keys()],
  browserProcesses,
  quit() {
    app.quit();
  },
  async kill() {
    const processes = await browserProcesses();
    for (const { type, pid } of processes) if (type === 'browser') process.kill(pid, 'SIGKILL');
    await end();
  },
};
