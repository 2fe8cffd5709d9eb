import { expect, test } from 'vitest';
import { createBells } from '../../../renderer/features/skills/sound/bells.ts';

/** A sound device that wakes up when it is told to, and counts what it is given to play. */
function device(state: 'running' | 'suspended') {
  const param = { value: 0, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined };
  const node = { connect: (to: unknown) => to, frequency: param, gain: param, start: () => undefined, stop: () => undefined };
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => { wake = resolve; });
  const played = { waves: 0 };
  const audio = {
    state,
    currentTime: 0,
    destination: {},
    createOscillator: () => { played.waves++; return node; },
    createGain: () => node,
    resume: () => asleep,
    close: async () => undefined,
  };
  return { audio: audio as unknown as AudioContext, played, wake };
}

test('a bell rings when it is due', () => {
  const { audio, played } = device('running');
  createBells(audio).ring('in');
  expect(played.waves).toBe(3);
});

test('those that were due while the device slept do not ring together when it wakes', async () => {
  let time = 0;
  const { audio, played, wake } = device('suspended');
  const bells = createBells(audio, () => time);
  for (const at of [0, 4_000, 8_000]) {
    time = at;
    bells.ring('in');
  }
  time = 8_200;
  wake();
  await new Promise((resolve) => setImmediate(resolve));
  expect(played.waves).toBe(3);
});
