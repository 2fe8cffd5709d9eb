import { EventEmitter } from 'node:events';
import { createClient } from '../../electron/contract/client.ts';
import type { ControlMessage, ControlReply } from '../../electron/contract/control.ts';
import type { FromVault } from '../../electron/contract/wire.ts';

class Port extends EventEmitter {
  other: Port | undefined;
  start(): void {
    // Electron's ports wait for this.
  }
  postMessage(message: unknown): void {
    setImmediate(() => this.other?.emit('message', { data: structuredClone(message) }));
  }
}

/** The vault process's own entry file in this process, driven as the shell and windows drive it. One for each test file. */
export async function startVaultProcess() {
  /** What it says to the shell: that it has closed, and times of plans. */
  const replies: ControlReply[] = [];
  const control = Object.assign(new EventEmitter(), { postMessage: (reply: ControlReply) => replies.push(reply) });
  Object.assign(process, { parentPort: control });
  await import('../../electron/vault/main.ts');

  const tell = (data: ControlMessage, ports: unknown[] = []): void => {
    control.emit('message', { data, ports });
  };

  /** What a window calls with. */
  function connect() {
    const [window, vault] = [new Port(), new Port()];
    [window.other, vault.other] = [vault, window];
    tell({ type: 'connect' }, [vault]);
    return createClient({
      send: (message) => { window.postMessage(message); },
      onMessage: (listener) => { window.on('message', ({ data }: { data: FromVault }) => { listener(data); }); },
    });
  }

  return { replies, tell, connect };
}
