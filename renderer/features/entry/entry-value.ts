import type { Output } from '../../../electron/contract/calls.ts';
import type { Route } from '../../app/route.ts';

export type EntryValue = Output<'entries.read'>;

/** Where an entry is edited. A draft that is under way is taken up there. */
export function editRoute({ id, content }: Pick<EntryValue, 'id' | 'content'>): Route {
  switch (content.kind) {
    case 'journal':
      return { screen: 'edit', entry: id };
    case 'check-in':
      return { screen: 'check-in', entry: id };
    case 'worksheet':
      return { screen: 'worksheet', entry: id };
  }
}
