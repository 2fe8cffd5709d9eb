import { nativeTheme, type BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle, type Session } from 'electron';

/** Neutral on purpose: a taskbar and a screen shared in a call show it. */
const title = 'Journal';
/** The page's own paper, so that a window never flashes white. */
const paper = { light: '#f8f4ec', dark: '#191816' };

export function windowOptions(pages: Session, preload: string, packaged: boolean, bounds: Rectangle | null): BrowserWindowConstructorOptions {
  return {
    ...(bounds ?? { width: 1200, height: 860 }),
    minWidth: 720,
    minHeight: 560,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      session: pages,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !packaged,
    },
  };
}

/** A page title never reaches the system's window list. */
export function keepTitle(window: BrowserWindow): void {
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
}
