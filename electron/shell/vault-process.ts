import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { ControlMessage, ControlReply } from '../contract/control.ts';

/** An fsync in hand may take that long; what is not acknowledged by then was never promised. */
const closeWait = 500;
/** Electron asks politely first. A process in the middle of a key derivation does not listen. */
const killWait = 200;

/** The process that holds the secrets of one window. It is never used again once it has ended. */
export class VaultProcess {
  readonly started = performance.now();
  readonly #child: UtilityProcess;
  readonly #exited: Promise<void>;
  #closed: () => void = () => undefined;
  #gone = false;
  #ending = false;

  /**
   * @param onMoved - the vault was copied to a folder and waits to hear whether that is noted.
   * @param onReminders - its next times, and whether they may be shown.
   */
  constructor(file: string, quiet: boolean, onDeath: () => void, onMoved: (path: string) => Promise<boolean>, onReminders: (message: Extract<ControlReply, { type: 'reminders' | 'hush' }>) => void) {
    this.#child = utilityProcess.fork(file, [], {
      serviceName: 'Journal',
      // What a bug prints could hold a person's words; only a developer's run shows it.
      stdio: quiet ? 'ignore' : 'inherit',
    });
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#gone = true;
        resolve();
        if (!this.#ending) onDeath();
      });
    });
    this.#child.on('message', (message: ControlReply) => {
      if (message.type === 'closed') this.#closed();
      else if (message.type === 'reminders' || message.type === 'hush') onReminders(message);
      else void onMoved(message.path).then((noted) => { this.send({ type: 'move-noted', noted }); });
    });
  }

  send(message: Exclude<ControlMessage, { type: 'connect' }>): void {
    if (!this.#gone) this.#child.postMessage(message);
  }

  /** Gives the process one end of a new channel, and answers with the other. */
  connect(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    const message: ControlMessage = { type: 'connect' };
    this.#child.postMessage(message, [port2]);
    return port1;
  }

  /** Lets the write in hand finish, then kills. Resolves when the process is dead. */
  async end(): Promise<void> {
    this.#ending = true;
    if (this.#gone) return;
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve;
    });
    this.send({ type: 'close' });
    await within(closeWait, Promise.race([closed, this.#exited]));
    if (this.#hasEnded()) return;
    const pid = this.#child.pid;
    this.#child.kill();
    await within(killWait, this.#exited);
    if (!this.#hasEnded() && pid !== undefined) process.kill(pid, 'SIGKILL');
    await this.#exited;
  }

  /** A method, because the compiler would take the field to be unchanged across an await. */
  #hasEnded(): boolean {
    return this.#gone;
  }
}

/** Resolves with the promise or after the time, whichever is first. */
export async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
