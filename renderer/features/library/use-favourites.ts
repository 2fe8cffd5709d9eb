import { useCallback } from 'react';
import { useJournal } from '../../app/session.tsx';

const most = 30;

/** The sheets that are kept at hand, and a way to change that. */
export function useFavourites(): { favourites: readonly string[]; setFavourite: (id: string, on: boolean) => void } {
  const { settings, saveSettings } = useJournal();
  const favourites = settings.sheetFavourites;
  const setFavourite = useCallback(
    (id: string, on: boolean) => {
      const others = favourites.filter((one) => one !== id);
      void saveSettings({ sheetFavourites: on ? [...others, id].slice(-most) : others });
    },
    [favourites, saveSettings],
  );
  return { favourites, setFavourite };
}
