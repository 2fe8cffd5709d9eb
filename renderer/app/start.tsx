import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { Bridge } from './bridge.ts';
import { createFlushers } from './flushers.tsx';
import { readDialog } from './routes.tsx';

/** Names only: a message might hold a person's words. */
function report(error: unknown, info: { componentStack?: string | undefined }): void {
  console.error(error instanceof Error ? error.name : 'Error', info.componentStack ?? '');
}

/** Draws the window. */
export function start(bridge: Bridge): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('No root element');
  createRoot(root, { onCaughtError: report, onUncaughtError: report, onRecoverableError: report }).render(<App bridge={bridge} flushers={createFlushers()} />);
  // Help and the plan before anyone asks for them, on the lock screen too.
  void Promise.all([readDialog('help'), readDialog('plan')]);
}
