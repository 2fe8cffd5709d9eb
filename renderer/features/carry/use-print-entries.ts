import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OutWhat } from '../../../electron/contract/out-calls.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import type { JobState } from '../../app/use-job.ts';
import { wholeSelection } from './carry-state.ts';
import type { Paper } from '../../app/paper.ts';
import { printPdf } from '../../app/print-pdf.ts';
import { partName, printParts } from './print-entries.ts';
import { usePrint } from './use-print.tsx';

type Printed = { entries: number; files: number; place: string; folder: string | null };
type Task = { what: OutWhat; ids: readonly string[]; paper: Paper; name: string };
type Printing = {
  state: JobState | null;
  /** Draws those entries, oldest first, and lets the shell make a PDF of them, or of many a folder of PDFs; null when the person cancelled. */
  print: (task: Task) => Promise<Result<Printed> | null>;
  stop: () => void;
  view: ReactNode;
};

/** PDFs of any number of entries, with how far it is. Private notes are not in them. */
export function usePrintEntries(): Printing {
  const vault = useVault();
  const shell = useShell();
  const { language } = usePrefs();
  const { print: draw, view } = usePrint();
  const [state, setState] = useState<JobState | null>(null);
  const stopped = useRef(false);

  // Leaving the screen stops it.
  useEffect(() => () => { stopped.current = true; }, []);

  function isStopped(): boolean {
    return stopped.current;
  }

  function read(what: OutWhat, ids: readonly string[]): Promise<Result<Packet>> {
    if (what.is === 'person') {
      const { contact, notes, titles } = what;
      return vault.call('out.person-packet', { contact, notes, titles, ids: [...ids], language });
    }
    return vault.call('packets.preview', { selection: wholeSelection(ids), language });
  }

  async function printOne(ids: readonly string[], { what, paper, name }: Task): Promise<Result<Printed> | null> {
    const packet = await read(what, ids);
    if (!packet.ok) return packet;
    const grant = await draw({ packet: packet.value, forWhom: '' }, async () => (isStopped() ? null : printPdf(shell, { suggested: name, paper })));
    if (grant === null) return isStopped() ? fail('stopped') : null;
    return grant.ok ? ok({ entries: ids.length, files: 1, place: grant.value.label, folder: grant.value.folder }) : grant;
  }

  /** One PDF after the other: only one is drawn at a time. */
  async function printMany(parts: readonly string[][], { what, ids, paper, name }: Task): Promise<Result<Printed> | null> {
    const grant = await shell.call('files.folder', { purpose: 'export' });
    if (grant === null) return null;
    if (!(await shell.call('print.folder', { token: grant.token, name }))) return fail('not-found');
    let whole = false;
    try {
      for (const [index, part] of parts.entries()) {
        setState({ step: 'draw', done: parts.slice(0, index).flat().length, of: ids.length });
        const packet = await read(what, part);
        if (!packet.ok) return packet;
        if (isStopped()) return fail('stopped');
        const done = await draw({ packet: packet.value, forWhom: '' }, () => shell.call('print.part', { name: partName(index, parts.length, packet.value), paper }));
        if (typeof done === 'object') return fail(done.failed);
        if (isStopped()) return fail('stopped');
      }
      whole = true;
    } finally {
      if (!whole) await shell.call('print.end', { keep: false });
    }
    const place = await shell.call('print.end', { keep: true });
    return place === null ? fail('not-found') : ok({ entries: ids.length, files: parts.length, place, folder: null });
  }

  async function run(task: Task): Promise<Result<Printed> | null> {
    const parts = printParts(task.ids);
    const [only] = parts;
    const printed = parts.length === 1 && only !== undefined ? await printOne(only, task) : await printMany(parts, task);
    if (printed?.ok !== true) return printed;
    const noted = await vault.call('out.printed', { what: task.what });
    return noted.ok ? printed : noted;
  }

  return {
    state,
    view,
    stop: () => { stopped.current = true; },
    async print(task) {
      stopped.current = false;
      setState({ step: 'draw', done: 0, of: null });
      void shell.call('lock.hold', { on: true });
      try {
        return await run(task);
      } finally {
        void shell.call('lock.hold', { on: false });
        setState(null);
      }
    },
  };
}
