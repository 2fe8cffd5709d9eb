import { noEvents, openWithRecoveryKey, openWithVaultPassphrase } from '../../electron/vault/vault-session.ts';
import { act, check, copyModel, folder, unwrap, type Base } from './model.ts';
import { faultyDisk } from './faulty-disk.ts';
import { createRandom } from './random.ts';
import { begin, newPassphrase, type Operation } from './refusals.ts';
import { passphrase, samplePorts } from './sample.ts';

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

/** Stops one operation at one of its system calls, cuts the power, and opens again. */
export async function cutAt(base: Base, operation: Operation, at: number, seed: number): Promise<string[]> {
  const { disk, faulty, session, model, random } = await begin(base, seed);
  faulty.set({ at, kind: 'stop' });
  await Promise.race([operation.run(session, model, random), faulty.whenStopped]);
  disk.cutPower(random);
  const faults = await check(disk, base.identity, model, random);
  const keys = await Promise.all([passphrase, newPassphrase].map((words) => openWithVaultPassphrase(samplePorts(disk.fs, random), folder, words, 'read-only', noEvents)));
  if (!keys.some((key) => key.ok) || (operation.name !== 'passphrase' && keys[0]?.ok !== true)) faults.push('no passphrase opens it');
  return faults.map((fault) => `${operation.name}, cut at call ${String(at)} (${faulty.names().at(-1) ?? ''}): ${fault}`);
}
