import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { blocks, type Block } from '../../../electron/domain/sessions/shown.ts';

/** Whether a block says anything. */
export function hasWords(block: Block, sheet: SheetValue): boolean {
  switch (block) {
    case 'last':
      return sheet.last !== null;
    case 'mood':
      return sheet.mood !== null;
    case 'topics':
      return sheet.topics.length > 0 || sheet.safety;
    case 'questions':
      return sheet.questions.length > 0;
    case 'measures':
      return sheet.measures.length > 0;
    case 'practice':
      return sheet.practice.times > 0;
    case 'sleep':
      return sheet.nights > 0;
    case 'medicine':
      return sheet.medicine !== null;
    case 'given':
      return sheet.given.length > 0;
  }
}

/** Entries that are offered, each once: those marked to be brought first, then re-rated and new ones. */
export function offered({ bring, rerated, fresh }: SheetValue): { brought: string[]; others: string[] } {
  const known = new Set(bring);
  return { brought: bring, others: [...new Set([...rerated, ...fresh])].filter((id) => !known.has(id)) };
}

/** Every tick that the sheet has. */
export function allTicks(sheet: SheetValue): string[] {
  const { brought, others } = offered(sheet);
  return [...blocks.filter((block) => hasWords(block, sheet)), ...[...brought, ...others].map((id) => `entry/${id}`), ...sheet.plans.map(({ entry }) => `plan/${entry}`)];
}
