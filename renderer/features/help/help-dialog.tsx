import { usePrefs } from '../../app/prefs.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CountryLines } from './country-lines.tsx';
import { CountryPicker } from './country-picker.tsx';
import { countryOf } from './crisis-lines.ts';
import { DirectoryLink } from './directory-link.tsx';
import { EditLines } from './edit-lines.tsx';
import { Emergency } from './emergency.tsx';
import { OwnLines } from './own-lines.tsx';
import './help.css';

/** Opens over any screen and leaves it as it is. Works offline, and before the journal is open. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { prefs } = usePrefs();
  const open = useOpenJournal();
  const country = countryOf(prefs.country);

  return (
    <Dialog shape="side" title={t('help.title')} onClose={onClose}>
      <p className="help-caring words">{t('help.caring')}</p>
      <p className="help-truth">
        <Say id="help.truth" />
      </p>
      <Emergency country={country} asked={prefs.country !== null} />
      {open !== null && <OwnLines lines={open.settings.ownLines} />}
      {country !== null && <CountryLines country={country} settings={open?.settings ?? null} />}
      <CountryPicker />
      <DirectoryLink />
      {open === null ? <p className="note">{t('help.own-after-unlock')}</p> : !open.readOnly && <EditLines country={country} />}
    </Dialog>
  );
}
