import { app, protocol, session, type Session, type WebContents } from 'electron';
import { answerPageRequest } from './page-files.ts';
import { isPageUrl, pageUrl } from './page-policy.ts';

/** Must run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** A session in memory, without a cache on disk, that reaches the page's own files and nothing else. */
export function createPageSession(folder: string): Session {
  const pages = session.fromPartition('journal', { cache: false });
  pages.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  pages.setPermissionCheckHandler(() => false);
  pages.setDevicePermissionHandler(() => false);
  pages.setSpellCheckerEnabled(false);
  pages.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) });
  });
  pages.on('will-download', (event) => {
    event.preventDefault();
  });
  pages.protocol.handle('app', (request) => answerPageRequest(request, folder));
  return pages;
}

/** Developer tools are part of an unpackaged run only. */
function mayRequest(url: string): boolean {
  return isPageUrl(url) || (!app.isPackaged && url.startsWith('devtools:'));
}

export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    // A reload of the page itself is the one navigation there is.
    if (event.url.split('#')[0] !== pageUrl) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
