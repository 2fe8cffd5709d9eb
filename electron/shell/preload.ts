import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { vaultPortMessage, type Bridge } from '../contract/bridge.ts';
import type { Grant } from '../contract/shell.ts';

const bridge: Bridge = {
  shell: (name, input) => ipcRenderer.invoke('shell', { name, input }),
  onShellEvent(listener) {
    const hear = (_event: unknown, message: { name: string; payload: unknown }): void => {
      listener(message.name, message.payload);
    };
    ipcRenderer.on('shell-event', hear);
    return () => {
      ipcRenderer.off('shell-event', hear);
    };
  },
  // A channel of its own, which the page's `shell` does not reach: only a real file has a path here.
  dropped: (file) => ipcRenderer.invoke('dropped', webUtils.getPathForFile(file)) as Promise<Grant | null>,
};

contextBridge.exposeInMainWorld('footbridge', bridge);

// The page's script listens from its first line on, and that has run when the document is ready: a port that comes sooner waits.
const documentReady = new Promise<void>((resolve) => {
  window.addEventListener(
    'DOMContentLoaded',
    () => {
      resolve();
    },
    { once: true },
  );
});

ipcRenderer.on('vault-port', (event) => {
  void documentReady.then(() => {
    // A port cannot cross the context bridge; a message from this world to the page's carries it.
    window.postMessage(vaultPortMessage, window.location.origin, event.ports);
  });
});
