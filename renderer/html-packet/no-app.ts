import type { Bridge } from '../app/bridge.ts';

function nobody(): never {
  throw new Error('There is no app behind this page');
}

/** What the reader has in the app and not here: no shell, no vault. It asks them for nothing; the clock is this computer's. */
export const noApp: Bridge = {
  shell: { call: nobody, on: nobody, dropped: nobody },
  vault: { call: nobody, on: nobody },
  now: () => new Date(),
};
