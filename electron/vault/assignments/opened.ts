import type { Sender } from '../../contract/people-calls.ts';
import type { Assignment } from '../../domain/assignments/read-assignment.ts';
import type { PlanRecord } from '../../domain/plans/plan.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** An assignment that was opened and checked, and who it is from. */
export type OpenedAssignment = { assignment: Assignment; missing: readonly number[]; from: string; sender: Sender };

/** What was opened last, for as long as its vault is open: what is taken on is what was shown. */
const last = new WeakMap<OpenVault, OpenedAssignment>();

export function rememberOpened(vault: OpenVault, opened: OpenedAssignment | null): void {
  if (opened === null) last.delete(vault);
  else last.set(vault, opened);
}

export function openedLast(vault: OpenVault): OpenedAssignment | undefined {
  return last.get(vault);
}

/** Whom the plans of it are from: somebody whose card is here, or nobody who can be told. */
export function contactIn({ sender }: OpenedAssignment): string | null {
  return sender.is === 'known' || sender.is === 'former-card' ? sender.contact : null;
}

/** The places of its items that are among the plans here already. Waits until every month is open. */
export async function takenItems(vault: OpenVault, opened: OpenedAssignment): Promise<Set<number>> {
  await vault.store.whenLoaded();
  const contact = contactIn(opened);
  const isOf = ({ from }: PlanRecord) => from?.assignment === opened.assignment.id && from.contact === contact;
  return new Set([...vault.store.all()].flatMap((record) => (record.type === 'plan' && isOf(record) ? [record.from?.item ?? -1] : [])));
}
