import type { OutForm, OutWhat } from '../../../electron/contract/out-calls.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useJob, type JobRunner } from '../../app/use-job.ts';
import type { Taken } from './out-done.tsx';

type TakeOut = Pick<JobRunner, 'state' | 'stop'> & {
  /** Asks where, and writes; null when the person cancelled. */
  write: (what: OutWhat, form: OutForm, name: string) => Promise<Result<Taken> | null>;
};

/** Files that the vault writes, with how far it is. */
export function useTakeOut(): TakeOut {
  const shell = useShell();
  const { language } = usePrefs();
  const { state, stop, run } = useJob();

  async function write(what: OutWhat, form: OutForm, name: string): Promise<Result<Taken> | null> {
    const grant = form === 'markdown' ? await shell.call('files.folder', { purpose: 'export' }) : await shell.call('files.save', { purpose: form, suggested: name });
    if (grant === null) return null;
    const result = await run('out.write', { what, form, language, token: grant.token });
    if (!result.ok) return result;
    const { entries, files, folder } = result.value;
    return ok({ form, entries, files, ...(folder === null ? { place: grant.label, folder: grant.folder } : { place: folder, folder: null }) });
  }

  return { state, stop, write };
}
