import { useRef, useState, type ReactNode } from 'react';
import type { OutWhat } from '../../../electron/contract/out-calls.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import type { JobState } from '../../app/use-job.ts';
import { wholeSelection } from './carry-state.ts';
import type { Paper } from '../../app/paper.ts';
import { usePrint } from './use-print.tsx';

/** So many entries are asked for at once. */
const page = 200;

type Printed = { entries: number; place: string };
type Printing = {
  state: JobState | null;
  /** Draws those entries, oldest first, and lets the shell make a PDF of them; null when the person cancelled. */
  print: (what: OutWhat, ids: readonly string[], paper: Paper, name: string) => Promise<Result<Printed> | null>;
  stop: () => void;
  view: ReactNode;
};

/** A PDF of any number of entries, with how far it is. Private notes are not in it. */
export function usePrintEntries(): Printing {
  const vault = useVault();
  const shell = useShell();
  const { language } = usePrefs();
  const { print: draw, view } = usePrint();
  const [state, setState] = useState<JobState | null>(null);
  const stopped = useRef(false);

  async function read(ids: readonly string[]): Promise<Result<Packet>> {
    const parts: Packet[] = [];
    for (let at = 0; at < ids.length; at += page) {
      if (stopped.current) return fail('stopped');
      setState({ step: 'read', done: at, of: ids.length });
      const part = await vault.call('packets.preview', { selection: wholeSelection(ids.slice(at, at + page)), language });
      if (!part.ok) return part;
      parts.push(part.value);
    }
    const [first] = parts;
    return first === undefined ? fail('not-found') : ok({ ...first, entries: parts.flatMap(({ entries }) => entries) });
  }

  async function work(what: OutWhat, ids: readonly string[], paper: Paper, name: string): Promise<Result<Printed> | null> {
    const packet = await read(ids.toSorted());
    if (!packet.ok) return packet;
    setState({ step: 'draw', done: 0, of: null });
    const grant = await draw({ packet: packet.value, forWhom: '' }, async () => {
      if (stopped.current) return null;
      return shell.call('print.pdf', { suggested: name, paper });
    });
    if (stopped.current) return fail('stopped');
    if (grant === null) return null;
    const noted = await vault.call('out.printed', { what });
    return noted.ok ? ok({ entries: ids.length, place: grant.label }) : noted;
  }

  return {
    state,
    view,
    stop: () => { stopped.current = true; },
    async print(what, ids, paper, name) {
      stopped.current = false;
      void shell.call('lock.hold', { on: true });
      try {
        return await work(what, ids, paper, name);
      } finally {
        void shell.call('lock.hold', { on: false });
        setState(null);
      }
    },
  };
}
