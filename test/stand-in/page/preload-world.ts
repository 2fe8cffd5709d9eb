import { decode, encode } from '../codec.ts';
import { fileMark } from '../file-mark.ts';
import { acceleratorOf } from './accelerator.ts';
import { WorldLink } from './world-link.ts';

declare const standInSecret: string;
/** The binding to the shell's process, in this world only. */
declare const standInSend: (text: string) => void;

export type ToShell =
  | { type: 'invoke'; id: number; channel: string; args: string }
  | { type: 'port'; port: number; data: string }
  | { type: 'key'; accelerator: string }
  | { type: 'bounds'; x: number; y: number; width: number; height: number };

export type ToPage =
  | { type: 'answer'; id: number; ok: boolean; data: string }
  | { type: 'send'; channel: string; args: string }
  | { type: 'post'; channel: string; message: string; ports: number[] }
  | { type: 'port'; port: number; data: string }
  | { type: 'close'; port: number }
  | { type: 'accelerators'; list: string[] };

type Listener = (event: unknown, ...args: unknown[]) => void;

const send = (message: ToShell): void => {
  standInSend(JSON.stringify(message));
};
const link = new WorldLink(`${standInSecret}-to-page`, `${standInSecret}-to-preload`, () => undefined);
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
const listeners = new Map<string, Set<Listener>>();
const ports = new Map<number, MessagePort>();
const files = new Map<string, File>();
let accelerators = new Set<string>();
let nextId = 1;

const ipcRenderer = {
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      send({ type: 'invoke', id, channel, args: encode(args) });
    });
  },
  on(channel: string, listener: Listener): void {
    const set = listeners.get(channel) ?? new Set();
    listeners.set(channel, set.add(listener));
  },
  off(channel: string, listener: Listener): void {
    listeners.get(channel)?.delete(listener);
  },
};

/** Only the DevTools know the path of a file: what is sent instead is a name for it, which the shell's side looks up. */
const webUtils = {
  getPathForFile(file: unknown): string {
    if (!(file instanceof File)) throw new TypeError('only a file has a path');
    const name = `${fileMark}${String(files.size)}`;
    files.set(name, file);
    return name;
  },
};

function emit(channel: string, event: unknown, ...args: unknown[]): void {
  for (const listener of listeners.get(channel) ?? []) listener(event, ...args);
}

function openPort(id: number): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.set(id, port1);
  port1.onmessage = (event: MessageEvent<unknown>) => {
    send({ type: 'port', port: id, data: encode(event.data) });
  };
  return port2;
}

function receive(message: ToPage): void {
  if (message.type === 'answer') {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) call?.resolve(decode(message.data));
    else call?.reject(new Error(String(decode(message.data))));
  } else if (message.type === 'send') {
    emit(message.channel, { ports: [] }, ...(decode(message.args) as unknown[]));
  } else if (message.type === 'post') {
    emit(message.channel, { ports: message.ports.map(openPort) }, decode(message.message));
  } else if (message.type === 'port') {
    ports.get(message.port)?.postMessage(decode(message.data));
  } else if (message.type === 'close') {
    ports.get(message.port)?.close();
  } else {
    accelerators = new Set(message.list);
  }
}

// A menu's shortcut gets what the page has not used itself, as in Electron.
window.addEventListener('keydown', (event) => {
  const accelerator = acceleratorOf(event);
  if (event.defaultPrevented || !accelerators.has(accelerator)) return;
  event.preventDefault();
  send({ type: 'key', accelerator });
});

let lastBounds = '';
function tellBounds(): void {
  const bounds = { x: window.screenX, y: window.screenY, width: window.outerWidth, height: window.outerHeight };
  if (JSON.stringify(bounds) === lastBounds) return;
  lastBounds = JSON.stringify(bounds);
  send({ type: 'bounds', ...bounds });
}
window.addEventListener('resize', tellBounds);
window.addEventListener('pointerdown', tellBounds, true);

Object.assign(globalThis, {
  standInReceive(text: string) {
    receive(JSON.parse(text) as ToPage);
  },
  standInFile: (name: string) => files.get(name),
  standInRequire(name: string) {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return { ipcRenderer, webUtils, contextBridge: { exposeInMainWorld: (key: string, value: unknown) => { link.expose(key, value); } } };
  },
});
