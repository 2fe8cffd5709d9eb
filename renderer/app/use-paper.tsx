import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './paper.css';

/** Stands beside the app in the window, and only a printer sees it. */
function Paper({ children, onReady }: { children: ReactNode; onReady: () => void }) {
  const ready = useEffectEvent(onReady);

  useEffect(() => {
    let gone = false;
    document.documentElement.classList.add('prints-paper');
    void document.fonts.ready.then(() => {
      if (!gone) ready();
    });
    return () => {
      gone = true;
      document.documentElement.classList.remove('prints-paper');
    };
  }, []);

  return createPortal(<div className="paper">{children}</div>, document.body);
}

type Printing = {
  /** Draws the page for paper, runs `work` while it stands there, and takes it away again. */
  print: <T>(page: ReactNode, work: () => Promise<T>) => Promise<T>;
  /** Put this somewhere on the screen that prints. */
  view: ReactNode;
};

export function usePaper(): Printing {
  const [page, setPage] = useState<ReactNode>(null);
  const drawn = useRef<() => void>(() => undefined);

  const print = useCallback(async <T,>(next: ReactNode, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => {
      drawn.current = resolve;
      setPage(next);
    });
    try {
      return await work();
    } finally {
      setPage(null);
    }
  }, []);

  return { print, view: page === null ? null : <Paper onReady={() => { drawn.current(); }}>{page}</Paper> };
}
