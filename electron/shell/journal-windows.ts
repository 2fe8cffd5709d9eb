import { dialog, type IpcMainInvokeEvent } from 'electron';
import type { LockReason } from '../contract/shell.ts';
import { JournalWindow, type WindowStart } from './journal-window.ts';
import { isPageUrl } from './page-policy.ts';
import type { Place } from './prefs-store.ts';
import type { ShellParts } from './shell-parts.ts';

/** A vault process that dies sooner than this after its start, three times over, is not started a fourth time. */
const soonDeath = 3_000;
const mostSoonDeaths = 3;

/** All windows, and the one way in which each of them ends. */
export class JournalWindows {
  readonly #parts: ShellParts;
  readonly #open = new Set<JournalWindow>();
  readonly #ending = new Map<JournalWindow, Promise<void>>();
  #soonDeaths = 0;
  #closing = false;

  constructor(parts: ShellParts) {
    this.#parts = parts;
  }

  openNew(place: Place | null, forNew = false): JournalWindow {
    return this.#openWindow({ bounds: null, maximized: false, place, reason: null, forNew, clear: Promise.resolve() });
  }

  /** The window a call came from, if it came from the page's own main frame. */
  sender(event: IpcMainInvokeEvent): JournalWindow | null {
    const frame = event.senderFrame;
    if (frame?.parent !== null || !isPageUrl(frame.url)) return null;
    return [...this.#open].find(({ window }) => !window.isDestroyed() && window.webContents === event.sender) ?? null;
  }

  focused(): JournalWindow | null {
    const open = [...this.#open];
    return open.find(({ window }) => !window.isDestroyed() && window.isFocused()) ?? open.at(-1) ?? null;
  }

  /** Brings a window forward: that of a place, else the one that was used last. */
  show(place: string | null = null): void {
    const journal = [...this.#open].find((one) => place !== null && one.place?.id === place) ?? this.focused();
    if (journal === null) return;
    if (journal.window.isMinimized()) journal.window.restore();
    journal.window.focus();
  }

  each(use: (journal: JournalWindow) => void): void {
    for (const journal of this.#open) use(journal);
  }

  lockAll(reason: LockReason): void {
    for (const journal of [...this.#open]) void this.lock(journal, reason);
  }

  /** Ends every window without a new one; resolves when all vault processes are dead. */
  async closeAll(): Promise<void> {
    this.#closing = true;
    for (const journal of [...this.#open]) void this.#end(journal, 'quit', false);
    await Promise.all(this.#ending.values());
  }

  /** Seals drafts, takes the window away, kills its vault process, and puts a lock screen in its place. */
  lock(journal: JournalWindow, reason: LockReason): Promise<void> {
    return this.#end(journal, reason, true);
  }

  #openWindow(start: WindowStart): JournalWindow {
    const journal = new JournalWindow(this.#parts, start, (reason) => {
      if (reason === 'vault-died') this.#afterDeath(journal);
      else void this.lock(journal, reason);
    });
    this.#open.add(journal);
    journal.window.on('close', (event) => {
      event.preventDefault();
      void this.#end(journal, 'quit', false);
    });
    return journal;
  }

  #end(journal: JournalWindow, reason: LockReason, replace: boolean): Promise<void> {
    const running = this.#ending.get(journal);
    if (running !== undefined) return running;
    const ending = this.#endOnce(journal, reason, replace).finally(() => {
      this.#ending.delete(journal);
    });
    this.#ending.set(journal, ending);
    return ending;
  }

  async #endOnce(journal: JournalWindow, reason: LockReason, replace: boolean): Promise<void> {
    journal.idle.stop();
    if (reason !== 'vault-died') await journal.flush(reason);
    const end = deferred();
    // The new window covers the old one before that goes: the desktop behind them does not show through.
    if (!replace && journal.place !== null) this.#parts.reminders.forget(journal.place.id);
    if (replace && !this.#closing) this.#openWindow({ ...look(journal), place: journal.place, reason, forNew: false, clear: end.promise });
    this.#open.delete(journal);
    journal.window.destroy();
    await journal.endVault();
    end.resolve();
  }

  #afterDeath(journal: JournalWindow): void {
    this.#soonDeaths = journal.vaultAge < soonDeath ? this.#soonDeaths + 1 : 0;
    if (this.#soonDeaths < mostSoonDeaths) {
      void this.lock(journal, 'vault-died');
      return;
    }
    dialog.showErrorBox('Journal', this.#parts.words().vaultKeepsStopping);
    void this.#end(journal, 'vault-died', false);
  }
}

function look({ window }: JournalWindow): Pick<WindowStart, 'bounds' | 'maximized'> {
  if (window.isDestroyed()) return { bounds: null, maximized: false };
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
