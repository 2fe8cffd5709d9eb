import type { ReactNode } from 'react';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageRoute } from '../../app/route.ts';
import { useExerciseWords } from '../../reading/exercise-words.ts';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { OfferContext, type UseOffers } from '../../worksheet/offer-context.tsx';

/** Ways to go on from a note in a sheet. What is written stays as a draft: `onGo` keeps it before it leads away. */
export function SheetOffers({ onGo, children }: { onGo: (route: PageRoute) => void; children: ReactNode }) {
  const { language } = usePrefs();
  const names = useSheetNames(language);
  const exercises = useExerciseWords();

  const offers: UseOffers = (field) => [
    ...(field.exercises ?? []).flatMap((id) => {
      const name = exercises?.[id]?.name;
      return name === undefined ? [] : [{ id: `exercise ${id}`, name, open: () => { onGo({ screen: 'practice', exercise: id }); } }];
    }),
    ...(field.sheets ?? []).flatMap((id) => {
      const name = names.find((sheet) => sheet.id === id)?.name;
      return name === undefined ? [] : [{ id: `sheet ${id}`, name, open: () => { onGo({ screen: 'worksheet', worksheet: id }); } }];
    }),
  ];
  return <OfferContext value={offers}>{children}</OfferContext>;
}
