import { noEvents, openWithRecoveryKey } from '../../electron/vault/vault-session.ts';
import { act, check, copyModel, folder, unwrap, type Base } from './model.ts';
import { faultyDisk } from './faulty-disk.ts';
import { createRandom } from './random.ts';
import { samplePorts } from './sample.ts';

/** Stops everything at a random system call of random work, cuts the power, and opens again. Answers what was wrong. */
export async function cutOnce(base: Base, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const disk = base.disk.copy();
  const faulty = faultyDisk(disk.fs);
  const ports = samplePorts(faulty.fs, random);
  const model = copyModel(base.model);
  const session = unwrap(await openWithRecoveryKey(ports, folder, base.identity, 'normal', noEvents));
  if (random.below(3) > 0) await session.store.whenLoaded();
  faulty.set({ at: 1 + random.below(60), kind: 'stop' });
  let doing = '';
  const work = async (): Promise<void> => {
    while (!faulty.stopped) doing = await act(session, model, random, ports.time);
  };
  await Promise.race([work(), faulty.whenStopped]);
  disk.cutPower(random);
  return (await check(disk, base.identity, model, random)).map((fault) => `seed ${String(seed)}, after ${doing}, at ${faulty.names().at(-1) ?? ''}: ${fault}`);
}
