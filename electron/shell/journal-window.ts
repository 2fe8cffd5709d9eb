import { BrowserWindow, powerSaveBlocker, type Rectangle } from 'electron';
import type { LockReason, ShellEventName, ShellEventPayload } from '../contract/shell.ts';
import { showContextMenu } from './context-menu.ts';
import type { Granted } from './grants.ts';
import { IdleLock, systemClock } from './idle-lock.ts';
import { KeepAwake } from './keep-awake.ts';
import { pageUrl } from './page-policy.ts';
import type { Place } from './prefs-store.ts';
import { hardenContents } from './security.ts';
import { VaultProcess, within } from './vault-process.ts';
import { keepTitle, windowOptions } from './window-options.ts';
import type { ShellParts } from './shell-parts.ts';

/** The window must go even when the page hangs. */
const flushWait = 500;

export type WindowStart = {
  bounds: Rectangle | null;
  maximized: boolean;
  place: Place | null;
  reason: LockReason | null;
  /** It was opened to make a new journal. */
  forNew: boolean;
  /** The vault process before this one is dead: only then may the new one look at the folder. */
  clear: Promise<void>;
};

/** One window, the vault process behind it, and the place it points at. It locks once, and ends with that. */
export class JournalWindow {
  readonly window: BrowserWindow;
  readonly reason: LockReason | null;
  readonly forNew: boolean;
  readonly idle: IdleLock;
  /** Set by the first `places.keep`: a vault is open behind this window. */
  kept = false;
  /** Set by `lock.idle`: the vault's own settings have been heard. */
  idleSet = false;
  #place: Place | null;
  #vault: VaultProcess;
  #flushed: () => void = () => undefined;
  readonly #awake = new KeepAwake(powerSaveBlocker);
  readonly #parts: ShellParts;
  readonly #onLock: (reason: LockReason) => void;

  constructor(parts: ShellParts, start: WindowStart, onLock: (reason: LockReason) => void) {
    this.#parts = parts;
    this.#onLock = onLock;
    this.#place = start.place;
    this.reason = start.reason;
    this.forNew = start.forNew;
    this.idle = new IdleLock(systemClock, () => {
      onLock('idle');
    });
    this.window = new BrowserWindow(windowOptions(parts.pages, parts.preloadFile, parts.packaged, start.bounds));
    if (start.maximized) this.window.maximize();
    this.window.setContentProtection(parts.prefs.prefs.hideFromCapture);
    this.window.on('closed', () => {
      this.#awake.set(false);
    });
    this.#vault = this.#startVault();
    this.#servePage(start.clear);
  }

  get place(): Place | null {
    return this.#place;
  }

  /** How long the vault process has been running, in milliseconds. */
  get vaultAge(): number {
    return performance.now() - this.#vault.started;
  }

  pointAt(place: Place): void {
    if (this.#place !== null && this.#place.id !== place.id) this.#parts.reminders.forget(this.#place.id);
    this.#place = place;
    this.#tellPlace(place);
  }

  /** The journal is gone: the window that takes this one's place shows the list. */
  pointNowhere(): void {
    if (this.#place !== null) this.#parts.reminders.forget(this.#place.id);
    this.#place = null;
  }

  /** The same folder under another name: the vault process need not know. */
  renamePlace(place: Place): void {
    this.#place = place;
  }

  grant({ grant, path }: Granted): void {
    this.#vault.send({ type: 'grant', token: grant.token, path });
  }

  send<N extends ShellEventName>(name: N, payload: ShellEventPayload<N>): void {
    if (!this.window.isDestroyed()) this.window.webContents.send('shell-event', { name, payload });
  }

  /** A player or a timer runs: neither the idle lock nor the screen's sleep comes in between, and its bells ring in time under another window. */
  hold(on: boolean): void {
    this.idle.hold(on);
    this.#awake.set(on);
    if (!this.window.isDestroyed()) this.window.webContents.setBackgroundThrottling(!on);
  }

  flushed(): void {
    this.#flushed();
  }

  /** Asks the page to seal its drafts, and waits for its answer as long as a lock may wait. */
  async flush(reason: LockReason): Promise<void> {
    const flushed = new Promise<void>((resolve) => {
      this.#flushed = resolve;
    });
    this.send('lock.soon', { reason });
    await within(flushWait, flushed);
  }

  async endVault(): Promise<void> {
    await this.#vault.end();
    // Locked while two people read together: that is over then.
    if (this.#place !== null) this.#parts.reminders.hush(this.#place.id, false);
  }

  #tellPlace(place: Place): void {
    this.#vault.send({ type: 'place', path: place.path, planCopy: this.#parts.plans.pathOf(place) });
  }

  #startVault(): VaultProcess {
    const vault = new VaultProcess(this.#parts.vaultFile, this.#parts.packaged, () => {
      this.#onLock('vault-died');
    }, (path) => this.#noteMove(path), (message) => {
      if (this.#place === null) return;
      if (message.type === 'reminders') this.#parts.reminders.set(this.#place.id, message.rings);
      else this.#parts.reminders.hush(this.#place.id, message.on);
    });
    vault.send({ type: 'shelter', path: this.#parts.shelter });
    return vault;
  }

  /** From here on the next start opens the new folder; the old one is remembered until the person has it removed or keeps it. */
  async #noteMove(path: string): Promise<boolean> {
    if (this.#place === null) return false;
    try {
      const moved = { ...this.#place, path, left: this.#place.path };
      await this.#parts.places.keep(moved);
      this.pointAt(moved);
      return true;
    } catch {
      // Not noted: the vault stays where it was.
      return false;
    }
  }

  /** Each load of the page gets a port of its own; a reload also gets a new vault process, since the old one may be open. */
  #servePage(clear: Promise<void>): void {
    const contents = this.window.webContents;
    hardenContents(contents);
    keepTitle(this.window);
    contents.on('context-menu', (_event, params) => {
      showContextMenu(this.window, params, this.#parts.words());
    });
    contents.on('render-process-gone', () => {
      this.#onLock('vault-died');
    });
    let ready = clear;
    let loads = 0;
    contents.on('dom-ready', () => {
      if (loads++ > 0) {
        // What ran in the page before runs no more.
        this.hold(false);
        ready = this.#replaceVault();
      }
      void ready.then(() => {
        this.#handOver();
      });
    });
    // A load that fails because the window went away in the meantime is nothing to report.
    this.window.loadURL(pageUrl).catch(() => undefined);
  }

  async #replaceVault(): Promise<void> {
    await this.#vault.end();
    this.#vault = this.#startVault();
  }

  #handOver(): void {
    if (this.window.isDestroyed()) return;
    if (this.#place !== null) this.#tellPlace(this.#place);
    this.window.webContents.postMessage('vault-port', null, [this.#vault.connect()]);
  }
}
