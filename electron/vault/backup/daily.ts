import { ok } from '../../contract/result.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import type { OpenStore } from '../storage/store.ts';

/** The first moments after unlocking belong to the person. */
const patience = 3_000;

export type DailyWork = {
  /** What an earlier session was cut off in. */
  finish(): Promise<unknown>;
  /** When the newest backup was made (ISO 8601). */
  newest(): Promise<string | null>;
  make(): Promise<unknown>;
  /** Where today's is made already: brings the second folder up to date. */
  update(): Promise<unknown>;
};

/** Makes the daily backup of an open vault: some time after it has been opened, and after the first save of a later day. Answers a function that ends it. */
export function keepDaily(ports: Ports, store: OpenStore, work: DailyWork): () => void {
  let stopped = false;
  let waiting = false;
  let lastDay = '';
  let cancel: () => void = () => undefined;

  async function ofToday(): Promise<void> {
    await work.finish();
    if (stopped || store.progress().entries === 0) return;
    lastDay = today();
    // A disk that refuses is asked again at the next start; the report says how old the newest backup is.
    const last = await attempt(async () => ok(await work.newest()));
    if (!last.ok) return;
    await (last.value?.slice(0, 10) === lastDay ? work.update() : work.make());
  }

  function look(): void {
    if (stopped || waiting || lastDay === today()) return;
    waiting = true;
    cancel = ports.later(patience, () => {
      waiting = false;
      void store.whenLoaded().then(ofToday);
    });
  }

  function today(): string {
    return new Date(ports.now()).toISOString().slice(0, 10);
  }

  look();
  store.onRecords(() => {
    if (store.loaded()) look();
  });
  return () => {
    stopped = true;
    cancel();
  };
}
