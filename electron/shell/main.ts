import { app, powerMonitor } from 'electron';
import { join, resolve } from 'node:path';
import { logCrashes } from './crash-log.ts';
import { applyTheme, shellHandlers } from './handlers.ts';
import { fileAmong, GivenFile } from './given-file.ts';
import { answerDrops, answerShellCalls } from './ipc.ts';
import { JournalWindows } from './journal-windows.ts';
import { setMenu } from './menu.ts';
import { PlanCopies } from './plan-copies.ts';
import { Places } from './places.ts';
import { Reminders, wallClock } from './reminders.ts';
import { reminderText, showReminder } from './show-reminder.ts';
import { PrefsStore } from './prefs-store.ts';
import { createPageSession, registerPageScheme } from './security.ts';
import type { ShellParts } from './shell-parts.ts';
import { languageFor, wordsFor } from './words.ts';

const given = new GivenFile();
/** Set once there are windows: a file that is opened later is told to one. */
let tellGiven: () => void = () => undefined;

function take(path: string | null): void {
  if (path === null) return;
  given.give(path);
  tellGiven();
}

/** Must be done before the app is ready. A profile of one's own keeps a journal together on one stick, and tests apart. */
function prepare(): boolean {
  registerPageScheme();
  app.enableSandbox();
  // Windows shows notifications of programs alone that go by the name that they were installed under.
  if (process.platform === 'win32') app.setAppUserModelId('org.footbridge.journal');
  // On macOS a file that is opened comes so, also the one that started the program.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(fileAmong(['', path], '/'));
  });
  take(fileAmong(process.argv, process.cwd()));
  const profile = app.commandLine.getSwitchValue('profile');
  if (profile !== '') app.setPath('userData', resolve(profile));
  return app.requestSingleInstanceLock();
}

function start(): void {
  const profile = app.getPath('userData');
  const dist = join(app.getAppPath(), 'dist');
  logCrashes(profile);
  const prefs = PrefsStore.load(profile);
  applyTheme(prefs.prefs.theme);
  const words = () => wordsFor(prefs.prefs.language, app.getLocale());
  const reminders = new Reminders(wallClock, (place, ring) => {
    showReminder(words().notificationTitle, reminderText(words(), languageFor(prefs.prefs.language, app.getLocale()), ring), () => {
      windows.show(place);
    });
  });
  const parts: ShellParts = {
    prefs,
    reminders,
    places: new Places(prefs, profile),
    plans: new PlanCopies(profile),
    pages: createPageSession(join(dist, 'renderer')),
    preloadFile: join(dist, 'electron', 'preload.cjs'),
    vaultFile: join(dist, 'electron', 'vault.mjs'),
    shelter: join(profile, 'waiting'),
    packaged: app.isPackaged,
    words,
    given,
  };
  const windows = new JournalWindows(parts);
  const drawMenu = (): void => {
    drawMenuFor(parts, windows);
  };
  answerShellCalls(windows, shellHandlers(parts, windows, drawMenu));
  answerDrops(windows);
  drawMenu();
  watchSystem(windows, reminders);
  windows.openNew(prefs.recents[0] ?? null);
  tellGiven = () => {
    windows.show();
    windows.focused()?.send('file.given', {});
  };
}

function drawMenuFor(parts: ShellParts, windows: JournalWindows): void {
  setMenu(parts.words(), parts.packaged, {
    command(command) {
      windows.focused()?.send('menu.command', { command });
    },
    lock() {
      const journal = windows.focused();
      if (journal !== null) void windows.lock(journal, 'asked');
    },
    openOther() {
      windows.openNew(null);
    },
  });
}

function watchSystem(windows: JournalWindows, reminders: Reminders): void {
  powerMonitor.on('resume', () => {
    reminders.wake();
  });
  powerMonitor.on('suspend', () => {
    windows.lockAll('sleep');
  });
  powerMonitor.on('lock-screen', () => {
    windows.lockAll('screen-lock');
  });
  app.on('second-instance', (_event, argv, folder) => {
    windows.show();
    take(fileAmong(argv, folder));
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  quitWhenClosed(windows);
}

/** Windows that go ask to quit in their turn, so only the end of it all lets the quit through. */
function quitWhenClosed(windows: JournalWindows): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void windows.closeAll().finally(() => {
      state = 'closed';
      app.quit();
    });
  });
}

if (prepare()) void app.whenReady().then(start);
else app.quit();
