import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { makeSheetsReady } from '../../reading/sheet-store.ts';
import { PrintView } from './print-view.tsx';

type Job = { packet: Packet; forWhom: string };
type Printing = {
  /** Draws the packet for paper, runs `work` while it stands there, and takes it away again. */
  print: <T>(job: Job, work: () => Promise<T>) => Promise<T>;
  /** Put this somewhere on the screen that prints. */
  view: ReactNode;
};

export function usePrint(): Printing {
  const { language } = usePrefs();
  const [job, setJob] = useState<Job | null>(null);
  const drawn = useRef<() => void>(() => undefined);

  const print = useCallback(
    async <T,>(next: Job, work: () => Promise<T>): Promise<T> => {
      await makeSheetsReady(next.packet.entries.map(({ content }) => content), language);
      await new Promise<void>((resolve) => {
        drawn.current = resolve;
        setJob(next);
      });
      try {
        return await work();
      } finally {
        setJob(null);
      }
    },
    [language],
  );

  return { print, view: job === null ? null : <PrintView {...job} onReady={() => { drawn.current(); }} /> };
}
