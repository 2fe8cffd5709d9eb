import { ipcMain } from 'electron';
import { z } from 'zod';
import { shellCalls, type ShellCallName, type ShellInput, type ShellOutput } from '../contract/shell.ts';
import { grantDropped } from './grants.ts';
import type { JournalWindow } from './journal-window.ts';
import type { JournalWindows } from './journal-windows.ts';

/** One handler per call of the shell's table; a missing one does not compile. */
export type ShellHandlers = {
  [N in ShellCallName]: (input: ShellInput<N>, from: JournalWindow) => ShellOutput<N> | Promise<ShellOutput<N>>;
};

const messageSchema = z.strictObject({ name: z.string(), input: z.unknown() });

/** A refusal means a bug in the page or someone else's page: it is thrown, without the input. */
export function answerShellCalls(windows: JournalWindows, handlers: ShellHandlers): void {
  ipcMain.handle('shell', async (event, message: unknown) => {
    const from = windows.sender(event);
    if (from === null) throw new Error('refused: not the page of an open window');
    const parsed = messageSchema.safeParse(message);
    if (!parsed.success || !isCallName(parsed.data.name)) throw new Error('refused: no such call');
    return call(handlers, parsed.data.name, parsed.data.input, from);
  });
}

/** The preload names the path of a file that was dropped; a page cannot, since it has no way to this channel but a `File`. */
export function answerDrops(windows: JournalWindows): void {
  ipcMain.handle('dropped', async (event, path: unknown) => {
    const from = windows.sender(event);
    if (from === null) throw new Error('refused: not the page of an open window');
    const granted = await grantDropped(z.string().parse(path));
    if (granted === null || from.window.isDestroyed()) return null;
    from.grant(granted);
    return granted.grant;
  });
}

async function call(handlers: ShellHandlers, name: ShellCallName, input: unknown, from: JournalWindow): Promise<unknown> {
  const checked = shellCalls[name].input.safeParse(input);
  if (!checked.success) throw new Error(`refused: ${name} with a wrong input at "${checked.error.issues[0]?.path.join('.') ?? ''}"`);
  // The schema and the handler of one name belong together, which the compiler cannot follow through a union of names.
  return (handlers[name] as (value: unknown, window: JournalWindow) => unknown)(checked.data, from);
}

function isCallName(name: string): name is ShellCallName {
  return Object.hasOwn(shellCalls, name);
}
