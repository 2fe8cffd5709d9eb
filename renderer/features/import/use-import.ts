import { useRef, useState } from 'react';
import type { ImportAnswer, ImportReport } from '../../../electron/contract/import-calls.ts';
import type { Failure, Result } from '../../../electron/contract/result.ts';
import type { Grant } from '../../../electron/contract/shell.ts';
import { useJob, type JobRunner } from '../../app/use-job.ts';
import { keptKinds, seenFirst, type Choice, type Seen } from './import-state.ts';

export type Done = { seen: Seen; id: string | null; added: number; already: number };
export type Undone = { removed: number; kept: number };
type Work = 'look' | 'answer' | 'take' | 'undo';

export type Import = {
  job: JobRunner;
  work: Work | null;
  seen: Seen | null;
  done: Done | null;
  /** Imports of this visit that were taken back. */
  undone: ReadonlyMap<string, Undone>;
  error: Failure | null;
  stopped: boolean;
  /** Grows when something ended that may have taken the focus with it. */
  turn: number;
  look: (grant: Grant) => Promise<void>;
  paste: (text: string, name: string) => Promise<void>;
  answer: (answer: ImportAnswer, orderSaid?: boolean) => void;
  take: (choice: Choice) => Promise<void>;
  undo: (id: string) => Promise<void>;
  again: () => void;
};

/** From a file to entries and back, one long call after another. */
export function useImport(): Import {
  const job = useJob();
  const [work, setWork] = useState<Work | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [undone, setUndone] = useState<ReadonlyMap<string, Undone>>(new Map());
  const [error, setError] = useState<Failure | null>(null);
  const [stopped, setStopped] = useState(false);
  const [turn, setTurn] = useState(0);
  const latest = useRef<Seen | null>(null);
  const wanted = useRef<ImportAnswer | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  function keep(next: Seen | null): void {
    latest.current = next;
    setSeen(next);
  }

  /** One at a time; what is asked for meanwhile is not done. */
  function during(what: Work, run: () => Promise<Failure | null>): Promise<void> {
    if (running.current !== null) return Promise.resolve();
    setWork(what);
    setError(null);
    setStopped(false);
    running.current = run().then((failed) => {
      running.current = null;
      setWork(null);
      setStopped(failed?.code === 'stopped');
      setError(failed?.code === 'stopped' ? null : failed);
      if (failed !== null) setTurn((before) => before + 1);
    });
    return running.current;
  }

  async function begin(file: string, result: Promise<Result<ImportReport>>): Promise<Failure | null> {
    const read = await result;
    if (!read.ok) return read.error;
    setDone(null);
    keep(seenFirst(file, read.value));
    return null;
  }

  async function send(answer: ImportAnswer): Promise<Failure | null> {
    if (latest.current === null) return null;
    const result = await job.run('imports.answer', { look: latest.current.report.look, answer });
    if (!result.ok) return result.error;
    keep({ ...latest.current, report: result.value, reported: answer });
    return null;
  }

  return {
    job,
    work,
    seen,
    done,
    undone,
    error,
    stopped,
    turn,
    look: ({ token, label }) => during('look', () => begin(label, job.run('imports.look', { token, zone }))),
    paste: (text, name) => during('look', () => begin(name, job.run('imports.paste', { text, zone }))),
    // Answers come faster than the vault reads: the last one counts.
    answer(answer, orderSaid) {
      if (latest.current === null || work === 'take') return;
      keep({ ...latest.current, answer, orderSaid: orderSaid ?? latest.current.orderSaid });
      wanted.current = answer;
      void during('answer', async () => {
        while (wanted.current !== null) {
          const next = wanted.current;
          wanted.current = null;
          const failed = await send(next);
          if (failed !== null) return failed;
        }
        return null;
      });
    },
    async take(choice) {
      await running.current;
      await during('take', async () => {
        const answer = latest.current?.answer ?? null;
        const failed = answer === null || answer === latest.current?.reported ? null : await send(answer);
        const now = latest.current;
        if (failed !== null || now === null) return failed;
        const result = await job.run('imports.take', {
          look: now.report.look,
          kinds: keptKinds(now.report, choice),
          from: choice.from === '' ? null : choice.from,
          to: choice.to === '' ? null : choice.to,
        });
        if (!result.ok) return result.error;
        setDone({ seen: now, ...result.value });
        return null;
      });
    },
    undo: (id) =>
      during('undo', async () => {
        const result = await job.run('imports.undo', { id });
        if (!result.ok) return result.error;
        setUndone((before) => new Map(before).set(id, result.value));
        setTurn((before) => before + 1);
        return null;
      }),
    again() {
      keep(null);
      setDone(null);
      setError(null);
      setStopped(false);
    },
  };
}
