import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { Filled, Shared, TogetherSheets } from './use-together-sheets.ts';

/** Opens a sheet as soon as it is shown. `shared` is undefined while it is on its way, or when it cannot be opened. */
export function useOpened({ find, open }: TogetherSheets, what: Filled): { shared: Shared | undefined; error: Failure | null } {
  const [error, setError] = useState<Failure | null>(null);
  const name = 'begin' in what ? what.begin : what.entry;
  const begins = 'begin' in what;

  useEffect(() => {
    let stale = false;
    void open(begins ? { begin: name } : { entry: name }).then((failed) => {
      if (!stale) setError(failed);
    });
    return () => {
      stale = true;
    };
  }, [open, begins, name]);

  return { shared: find(what), error };
}
