import { EventEmitter } from 'node:events';
import { decode, encode } from './codec.ts';
import type { FromChild, ToChild } from './utility-process.ts';

/** Runs first in the vault's process and gives it `process.parentPort`, as Electron's utility process has it. */

const sendToParent = process.send?.bind(process);
if (sendToParent === undefined) throw new Error('the prelude runs in a forked child only');
const send = (message: FromChild): void => {
  sendToParent(message, undefined, undefined, () => undefined);
};

/** Messages wait until `start`, as with Electron's `MessagePortMain`. */
class MessagePortMain extends EventEmitter {
  readonly #id: number;
  #queue: string[] | null = [];

  constructor(id: number) {
    super();
    this.#id = id;
  }

  start(): void {
    const waiting = this.#queue ?? [];
    this.#queue = null;
    for (const text of waiting) this.arrive(text);
  }

  postMessage(message: unknown): void {
    send({ from: 'port', port: this.#id, data: encode(message) });
  }

  close(): void {
    send({ from: 'close', port: this.#id });
  }

  arrive(text: string): void {
    if (this.#queue === null) this.emit('message', { data: decode(text), ports: [] });
    else this.#queue.push(text);
  }
}

/** Messages wait until somebody listens. */
class ParentPort extends EventEmitter {
  #waiting: { data: unknown; ports: MessagePortMain[] }[] = [];

  constructor() {
    super();
    this.on('newListener', (name) => {
      if (name !== 'message') return;
      queueMicrotask(() => {
        for (const event of this.#waiting.splice(0)) this.emit('message', event);
      });
    });
  }

  postMessage(message: unknown): void {
    send({ from: 'parent-port', data: encode(message) });
  }

  arrive(event: { data: unknown; ports: MessagePortMain[] }): void {
    if (this.listenerCount('message') === 0) this.#waiting.push(event);
    else this.emit('message', event);
  }
}

const parentPort = new ParentPort();
const ports = new Map<number, MessagePortMain>();

// Days go by in a test: the vault asks nothing else for the time.
const computerNow = Date.now;
let ahead = 0;
Date.now = () => computerNow() + ahead;

process.on('message', (message: ToChild) => {
  if (message.to === 'port') {
    ports.get(message.port)?.arrive(message.data);
  } else if (message.to === 'close') {
    ports.get(message.port)?.emit('close');
  } else if (message.to === 'clock') {
    ahead = message.ahead;
  } else {
    const given = message.ports.map((id) => {
      const port = new MessagePortMain(id);
      ports.set(id, port);
      return port;
    });
    parentPort.arrive({ data: decode(message.data), ports: given });
  }
});
// Electron's children do not outlive it.
process.on('disconnect', () => {
  process.exit(0);
});
Object.defineProperty(process, 'parentPort', { value: parentPort });
Reflect.deleteProperty(process, 'send');
