import type { Grant, ShellInput } from '../../electron/contract/shell.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import type { Shell } from './bridge.ts';

/** Prints this window's print view into a PDF; null when the person cancelled. Errors: the disk's. */
export async function printPdf(shell: Shell, asked: ShellInput<'print.pdf'>): Promise<Result<Grant> | null> {
  const made = await shell.call('print.pdf', asked);
  if (made === null) return null;
  return 'failed' in made ? fail(made.failed) : ok(made);
}
