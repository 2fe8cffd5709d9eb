import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/overlays.css';
import './styles/frame.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createShell, createVaultClient } from './app/bridge.ts';
import { createFlushers } from './app/flushers.tsx';
import { readDialog } from './app/routes.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('No root element');

/** Names only: a message might hold a person's words. */
function report(error: unknown, info: { componentStack?: string | undefined }): void {
  console.error(error instanceof Error ? error.name : 'Error', info.componentStack ?? '');
}

createRoot(root, { onCaughtError: report, onUncaughtError: report, onRecoverableError: report }).render(
  <App
    bridge={{ shell: createShell(window.footbridge), vault: createVaultClient(window), now: () => new Date() }}
    flushers={createFlushers()}
  />,
);

// Help and the plan before anyone asks for them, on the lock screen too.
void Promise.all([readDialog('help'), readDialog('plan')]);
