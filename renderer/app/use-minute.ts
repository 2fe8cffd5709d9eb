import { useEffect, useState } from 'react';
import { useNow } from './bridge-context.tsx';
import { localWall } from './dates.ts';

/** The person's wall time, drawn anew as the minutes go by. */
export function useMinute(): string {
  const now = useNow();
  const [wall, setWall] = useState(() => localWall(now()));
  useEffect(() => {
    const timer = setInterval(() => { setWall(localWall(now())); }, 10_000);
    return () => { clearInterval(timer); };
  }, [now]);
  return wall;
}
