import { useEffect, useState } from 'react';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { listSheets, loadSheet, type Sheet } from '../../worksheet/registry.ts';

const shown = 4;

/** The worksheets that a person keeps at hand, the newest first. No others are read for it. */
export function SheetRows() {
  const t = useText();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const { sheetFavourites } = useJournal().settings;
  const wanted = sheetFavourites.slice(-shown).reverse().join(' ');
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);

  useEffect(() => {
    let stale = false;
    const versions = listSheets();
    const found = wanted.split(' ').flatMap((id) => versions.find((sheet) => sheet.id === id) ?? []);
    void Promise.all(found.map(({ id, version }) => loadSheet(id, version, language))).then((loaded) => {
      if (!stale) setSheets(loaded.filter((sheet) => sheet !== null));
    });
    return () => {
      stale = true;
    };
  }, [wanted, language]);

  return sheets.map(({ definition: { id, once, lengths: [shortest] }, words }) => (
    <li key={id}>
      {/* One record that is added to is looked for before another is begun. */}
      <button type="button" onClick={() => { navigate(once === true ? { screen: 'sheet', worksheet: id } : { screen: 'worksheet', worksheet: id }); }}>
        <span>{words.name}</span>
        {shortest !== undefined && <span className="note">{t('home.two.minutes', { minutes: shortest.minutes })}</span>}
      </button>
    </li>
  ));
}
