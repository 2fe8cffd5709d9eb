import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/overlays.css';
import './styles/frame.css';
import { createShell, createVaultClient } from './app/bridge.ts';
import { hearEarlyKeys } from './app/early-keys.ts';

// First whatever must not be missed: keys for help, what the shell says, and the vault's port, which comes once the document is ready (preload.ts). The page itself takes a moment longer.
hearEarlyKeys();
const bridge = { shell: createShell(window.footbridge), vault: createVaultClient(window), now: () => new Date() };
void import('./app/start.tsx').then(({ start }) => {
  start(bridge);
});
