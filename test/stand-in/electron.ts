/** What the bundler puts in the place of the `electron` package. A name that is missing here does not bundle. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { clipboard, dialog, nativeTheme, Notification, powerMonitor, powerSaveBlocker, shell } from './native.ts';
export { MessageChannelMain } from './ports.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility-process.ts';
