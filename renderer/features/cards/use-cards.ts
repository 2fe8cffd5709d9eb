import type { Card } from '../../../electron/contract/safety-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { inOrder } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { moved } from './card-order.ts';

export type Cards = {
  /** Null while they are read; in the person's order. */
  cards: Card[] | null;
  error: Failure | null;
  again: () => void;
  move: (id: string, by: -1 | 1) => void;
};

export function useCards(): Cards {
  const { settings, saveSettings } = useJournal();
  const { value, error, again } = useQuery('cards.list', {}, ['entries.changed', 'vault.loaded']);
  const cards = value === null ? null : inOrder(value.map((card) => ({ ...card, key: card.id })), settings.cardOrder);
  return {
    cards,
    error: value === null ? error : null,
    again,
    move(id, by) {
      if (cards !== null) void saveSettings({ cardOrder: moved(cards.map((card) => card.id), id, by).slice(0, 500) });
    },
  };
}
