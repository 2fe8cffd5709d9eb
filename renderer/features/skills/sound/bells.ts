import type { Cue } from '../../../../electron/domain/exercises/exercise-schema.ts';

/** A bell is a few sine waves that fade; which ones, in hertz. Breaths can be told apart with closed eyes: higher in, lower out. */
const notes: Record<Cue | 'end', number> = { in: 392, hold: 330, out: 262, tense: 349, release: 262, notice: 330, rest: 294, end: 220 };
const partials = [[1, 1], [2.01, 0.32], [3.02, 0.12]] as const;
const loudness = 0.11;

export type Bells = { ring(which: Cue | 'end'): void; close(): void };

/** A bell that is later than this, in milliseconds, would tell another moment than its own. */
const late = 500;

/**
 * Soft bells, made here and now: there is no file of a sound. Must be made after a key or a click, or the browser keeps it silent. While the sound device is asleep or
 * missing they are left out, and do not all ring together when it is there again.
 */
export function createBells(audio: AudioContext = new AudioContext(), now: () => number = () => performance.now()): Bells {
  const sound = (which: Cue | 'end'): void => {
    const from = audio.currentTime + 0.01;
    const long = which === 'end' ? 5 : 1.8;
    for (const [times, share] of partials) {
      const wave = audio.createOscillator();
      const gain = audio.createGain();
      wave.frequency.value = notes[which] * times;
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(loudness * share, from + 0.03);
      gain.gain.exponentialRampToValueAtTime(0.0001, from + long / times);
      wave.connect(gain).connect(audio.destination);
      wave.start(from);
      wave.stop(from + long);
    }
  };
  return {
    ring(which) {
      if (audio.state === 'running') {
        sound(which);
        return;
      }
      const asked = now();
      void audio.resume().then(() => { if (now() - asked <= late) sound(which); }, () => undefined);
    },
    close() {
      void audio.close().catch(() => undefined);
    },
  };
}
