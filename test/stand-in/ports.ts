import { encode } from './codec.ts';

/**
 * One end of a channel. The shell only makes channels and hands their ends on: an end is either untouched or transferred.
 * Messages stay encoded on their way through.
 */
export class Port {
  #peer: Port | null = null;
  #queue: string[] = [];
  #sink: ((text: string) => void) | null = null;
  #onClose: (() => void) | null = null;
  #closed = false;

  static pair(): { port1: Port; port2: Port } {
    const port1 = new Port();
    const port2 = new Port();
    port1.#peer = port2;
    port2.#peer = port1;
    return { port1, port2 };
  }

  /** This end now lives elsewhere: what arrives for it goes to `sink`. */
  transfer(sink: (text: string) => void, onClose: () => void): void {
    if (this.#sink !== null) throw new Error('a port can be transferred once');
    this.#sink = sink;
    this.#onClose = onClose;
    for (const text of this.#queue) sink(text);
    this.#queue = [];
    if (this.#closed) onClose();
  }

  /** A message from where this end lives now. */
  fromRemote(text: string): void {
    this.#peer?.arrive(text);
  }

  postMessage(message: unknown): void {
    this.fromRemote(encode(message));
  }

  close(): void {
    const peer = this.#peer;
    this.#peer = null;
    peer?.closed();
  }

  arrive(text: string): void {
    if (this.#sink === null) this.#queue.push(text);
    else this.#sink(text);
  }

  private closed(): void {
    this.#closed = true;
    this.#peer = null;
    this.#onClose?.();
  }
}

export class MessageChannelMain {
  readonly port1: Port;
  readonly port2: Port;

  constructor() {
    const { port1, port2 } = Port.pair();
    this.port1 = port1;
    this.port2 = port2;
  }
}

