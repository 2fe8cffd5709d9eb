import { expect, test } from 'vitest';
import { KeepAwake } from '../../electron/shell/keep-awake.ts';

test('the screen is kept on once, and let go once', () => {
  const calls: string[] = [];
  let id = 0;
  const awake = new KeepAwake({
    start: (type) => {
      calls.push(type);
      return ++id;
    },
    stop: (stopped) => calls.push(`stop ${String(stopped)}`),
  });
  awake.set(false);
  awake.set(true);
  awake.set(true);
  awake.set(false);
  awake.set(false);
  awake.set(true);
  expect(calls).toEqual(['prevent-display-sleep', 'stop 1', 'prevent-display-sleep']);
});
