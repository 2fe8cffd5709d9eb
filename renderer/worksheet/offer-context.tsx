import { createContext, use } from 'react';
import type { FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';

export type Offer = { id: string; name: string; open: () => void };
export type UseOffers = (field: FieldOf<'note'>) => readonly Offer[];

const nothing: UseOffers = () => [];

/** Ways to go on from a note: exercises and other sheets. In a preview or a packet there are none. */
export const OfferContext = createContext<UseOffers>(nothing);

export function useOffers(field: FieldOf<'note'>): readonly Offer[] {
  return use(OfferContext)(field);
}
