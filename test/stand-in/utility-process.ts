import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encode, decode } from './codec.ts';
import type { Port } from './ports.ts';
import { state } from './state.ts';

/** What passes over the child's own channel. */
export type ToChild = { to: 'parent-port'; data: string; ports: number[] } | { to: 'port'; port: number; data: string } | { to: 'close'; port: number } | { to: 'clock'; ahead: number };
export type FromChild = { from: 'parent-port'; data: string } | { from: 'port'; port: number; data: string } | { from: 'close'; port: number };

/** Electron's utility process as a plain Node child, with the same few events. */
class UtilityProcess extends EventEmitter {
  readonly stdout = null;
  readonly stderr = null;
  pid: number | undefined;
  readonly #child: ChildProcess;
  readonly #ports = new Map<number, Port>();
  #nextPort = 1;

  constructor(file: string, quiet: boolean) {
    super();
    const prelude = join(standInOptions.standInPath, 'prelude.mjs');
    this.#child = fork(file, [], {
      execPath: standInOptions.nodePath,
      execArgv: ['--import', pathToFileURL(prelude).href],
      serialization: 'advanced',
      stdio: quiet ? ['ignore', 'ignore', 'ignore', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
      // Electron's product build ignores it; a test runner sets it.
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: join(standInOptions.userData, 'tmp') },
    });
    this.pid = this.#child.pid;
    if (this.pid !== undefined) state.vaults.set(this.pid, () => this.#child.kill('SIGKILL'));
    this.#child.on('spawn', () => this.emit('spawn'));
    const tellClock = (): void => {
      this.#send({ to: 'clock', ahead: standInOptions.clock.ahead });
    };
    tellClock();
    state.appEvents.on('stand-in-clock', tellClock);
    this.#child.on('message', (message) => {
      this.#receive(message as FromChild);
    });
    this.#child.on('exit', (code) => {
      if (this.pid !== undefined) state.vaults.delete(this.pid);
      this.pid = undefined;
      state.appEvents.off('stand-in-clock', tellClock);
      for (const port of this.#ports.values()) port.close();
      this.emit('exit', code ?? 1);
    });
    // A message on its way to a process that is being killed.
    this.#child.on('error', () => undefined);
  }

  postMessage(message: unknown, transfer: Port[] = []): void {
    const ports = transfer.map((port) => {
      const id = this.#nextPort++;
      this.#ports.set(id, port);
      return id;
    });
    this.#send({ to: 'parent-port', data: encode(message), ports });
    for (const id of ports) {
      this.#ports.get(id)?.transfer(
        (data) => {
          this.#send({ to: 'port', port: id, data });
        },
        () => {
          this.#send({ to: 'close', port: id });
        },
      );
    }
  }

  kill(): boolean {
    return this.#child.kill('SIGKILL');
  }

  #send(message: ToChild): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  #receive(message: FromChild): void {
    if (message.from === 'parent-port') this.emit('message', decode(message.data));
    else if (message.from === 'port') this.#ports.get(message.port)?.fromRemote(message.data);
    else this.#ports.get(message.port)?.close();
  }
}

export const utilityProcess = {
  fork(file: string, args: string[] = [], options: { serviceName?: string; stdio?: string } = {}): UtilityProcess {
    if (args.length > 0) throw new Error('the stand-in passes no arguments to a utility process');
    return new UtilityProcess(file, options.stdio === 'ignore');
  },
};
