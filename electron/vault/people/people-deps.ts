import type { peopleCalls } from '../../contract/people-calls.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

export type PeopleCallName = keyof typeof peopleCalls;
export type PeopleHandlers<N extends PeopleCallName> = Pick<Handlers, N>;

/** The part of a record that says who wrote it. */
export type Written = Omit<Stamp, 'at'>;

export function written(deps: EntryDeps, vault: OpenVault, step = 0): Written {
  const { rev, device, counter } = stamp(deps, vault, step);
  return { rev, device, counter };
}

export function newId(deps: EntryDeps): string {
  return ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
}
