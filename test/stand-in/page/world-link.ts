/**
 * Electron's context bridge between the preload's world and the page's: functions, promises and plain values cross, at once.
 * Events on the window reach the listeners of both worlds in the same turn; Chromium clones their detail from one to the other.
 */
type Crossing = { k: 'value'; v: unknown } | { k: 'function'; id: number } | { k: 'promise'; id: number } | { k: 'object'; entries: [string, Crossing][] };

type Message =
  | { op: 'expose'; key: string; value: Crossing }
  | { op: 'call'; id: number; args: Crossing[] }
  | { op: 'return'; value: Crossing }
  | { op: 'throw'; text: string }
  | { op: 'settle'; id: number; ok: boolean; value: Crossing };

export class WorldLink {
  readonly #out: string;
  readonly #functions = new Map<number, (...args: unknown[]) => unknown>();
  readonly #promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #next = 1;
  #answer: Message | null = null;
  readonly #onExpose: (key: string, value: unknown) => void;

  constructor(out: string, into: string, onExpose: (key: string, value: unknown) => void) {
    this.#out = out;
    this.#onExpose = onExpose;
    window.addEventListener(
      into,
      (event) => {
        event.stopImmediatePropagation();
        this.#receive((event as CustomEvent<Message>).detail);
      },
      true,
    );
  }

  expose(key: string, value: unknown): void {
    this.#send({ op: 'expose', key, value: this.#pack(value) });
  }

  #send(message: Message): void {
    window.dispatchEvent(new CustomEvent(this.#out, { detail: message }));
  }

  #receive(message: Message): void {
    if (message.op === 'expose') this.#onExpose(message.key, this.#unpack(message.value));
    else if (message.op === 'call') this.#call(message.id, message.args);
    else if (message.op === 'settle') this.#settle(message);
    else this.#answer = message;
  }

  #call(id: number, args: Crossing[]): void {
    try {
      const result = this.#functions.get(id)?.(...args.map((arg) => this.#unpack(arg)));
      this.#send({ op: 'return', value: this.#pack(result) });
    } catch (error) {
      this.#send({ op: 'throw', text: String(error) });
    }
  }

  #settle({ id, ok, value }: Extract<Message, { op: 'settle' }>): void {
    const waiting = this.#promises.get(id);
    this.#promises.delete(id);
    const result = this.#unpack(value);
    if (ok) waiting?.resolve(result);
    else waiting?.reject(new Error(String(result)));
  }

  #pack(value: unknown): Crossing {
    if (typeof value === 'function') {
      const id = this.#next++;
      this.#functions.set(id, value as (...args: unknown[]) => unknown);
      return { k: 'function', id };
    }
    if (value instanceof Promise) {
      const id = this.#next++;
      value.then(
        (result: unknown) => {
          this.#send({ op: 'settle', id, ok: true, value: this.#pack(result) });
        },
        (error: unknown) => {
          const text = error instanceof Error ? error.message : String(error);
          this.#send({ op: 'settle', id, ok: false, value: this.#pack(text) });
        },
      );
      return { k: 'promise', id };
    }
    if (typeof value === 'object' && value !== null && Object.values(value).some((part) => typeof part === 'function')) {
      return { k: 'object', entries: Object.entries(value).map(([key, part]) => [key, this.#pack(part)]) };
    }
    return { k: 'value', v: value };
  }

  #unpack(crossing: Crossing): unknown {
    if (crossing.k === 'value') return crossing.v;
    if (crossing.k === 'object') return Object.freeze(Object.fromEntries(crossing.entries.map(([key, part]) => [key, this.#unpack(part)])));
    if (crossing.k === 'promise') {
      return new Promise((resolve, reject) => {
        this.#promises.set(crossing.id, { resolve, reject });
      });
    }
    return (...args: unknown[]) => this.#callOther(crossing.id, args);
  }

  #callOther(id: number, args: unknown[]): unknown {
    this.#answer = null;
    this.#send({ op: 'call', id, args: args.map((arg) => this.#pack(arg)) });
    const answer = this.#answer as Message | null;
    if (answer?.op === 'return') return this.#unpack(answer.value);
    throw new Error(answer?.op === 'throw' ? answer.text : 'the other world did not answer');
  }
}
