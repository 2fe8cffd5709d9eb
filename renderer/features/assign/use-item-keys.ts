import { useRef, useState } from 'react';

export type ItemKeys = {
  keys: readonly number[];
  add: () => void;
  move: (at: number, by: -1 | 1) => void;
  /** Answers how it is taken back. */
  remove: (at: number) => () => void;
};

/** Which thing is which while they change places: what is open, half made or in focus goes along with its thing. */
export function useItemKeys(count: number): ItemKeys {
  const next = useRef(count);
  const [keys, setKeys] = useState<readonly number[]>(() => Array.from({ length: count }, (_, at) => at));
  return {
    keys,
    add() {
      const key = next.current++;
      setKeys((before) => [...before, key]);
    },
    move(at, by) {
      setKeys((before) => {
        const key = before[at];
        return key === undefined ? before : before.toSpliced(at, 1).toSpliced(at + by, 0, key);
      });
    },
    remove(at) {
      const key = keys[at] ?? next.current++;
      setKeys((before) => before.toSpliced(at, 1));
      return () => { setKeys((before) => before.toSpliced(at, 0, key)); };
    },
  };
}
