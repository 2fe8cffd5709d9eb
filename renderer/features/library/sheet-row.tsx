import type { LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Star } from '../../ui/star.tsx';
import { useFavourites } from './use-favourites.ts';

type Props = { sheet: LibrarySheet; begin?: boolean };

/** One sheet: press to look at it before starting. `begin`: the one of its group to begin with. */
export function SheetRow({ sheet, begin = false }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { favourites, setFavourite } = useFavourites();
  const { id, name, purpose, lead, minutes } = sheet;
  return (
    <li>
      <button type="button" role="link" className="library-open" onClick={() => { navigate({ screen: 'sheet', worksheet: id }); }}>
        <span>
          <span className="library-name">{name}</span>
          {begin && <span className="library-begin">{t('library.begin')}</span>}
        </span>
        <span className="note library-minutes">{t('library.minutes', { least: minutes.least, most: minutes.most, same: minutes.least === minutes.most ? 'yes' : 'no' })}</span>
        {purpose !== name && <span className="note">{purpose}</span>}
        {lead !== 'client' && <span className="note library-lead">{t(`library.led.${lead}`)}</span>}
      </button>
      {!readOnly && (
        <Star label={t('library.favourite.named', { name })} hint={t('library.favourite')} on={favourites.includes(id)} onChange={(on) => { setFavourite(id, on); }} />
      )}
    </li>
  );
}
