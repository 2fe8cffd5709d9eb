import { useSheet } from '../sheet-context.tsx';
import { ChainView } from './chain-view.tsx';
import { FiveAreasView } from './five-areas-view.tsx';
import { NightView } from './night-view.tsx';
import { ReviewView } from './review-view.tsx';
import './views.css';

/** A drawing of the whole sheet, where it has one. Everything in it is read below in words too. */
export function SheetView() {
  const { definition } = useSheet();
  switch (definition.view) {
    case 'five-areas':
      return <FiveAreasView />;
    case 'chain':
      return <ChainView />;
    case 'sleep':
      return <NightView />;
    case 'review':
      return <ReviewView />;
    // Its bars stand where its parts of life are read.
    case 'compass':
    case undefined:
      return null;
  }
}
