import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../features/carry/carry.css';
import './html-packet.css';
import { createRoot } from 'react-dom/client';
import { HtmlPacketPage } from './html-packet-page.tsx';
import { sealedInPage } from './unseal.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('No root element');

/** A message might hold a person's words. */
function quiet(): void {
  return;
}

const sealed = sealedInPage(document.getElementById('sealed')?.textContent ?? '');
createRoot(root, { onCaughtError: quiet, onUncaughtError: quiet, onRecoverableError: quiet }).render(<HtmlPacketPage sealed={sealed} />);
