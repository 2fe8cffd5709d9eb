import { usePrefs } from '../../app/prefs.tsx';
import type { DialogOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { useReadsTogether } from '../../app/together.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { CountryPicker } from '../../safety/country-picker.tsx';
import { countryOf } from '../../safety/crisis-lines.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { CountryLines } from './country-lines.tsx';
import { DirectoryLink } from './directory-link.tsx';
import { EditLines } from './edit-lines.tsx';
import { Emergency } from './emergency.tsx';
import { FootNumbers } from './foot-numbers.tsx';
import { OwnLines } from './own-lines.tsx';
import { SafeQuestion } from './safe-question.tsx';
import './help.css';

/**
 * Opens over any screen and leaves it as it is. Works offline, and before the journal is open. The order is that of the clinical reference, 4.1:
 * a caring line, the question with three equal answers, the person's own plan and people, and what is true about who knows.
 */
export function HelpDialog({ route, onClose }: { route: DialogOf<'help'>; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const { prefs } = usePrefs();
  const open = useOpenJournal();
  const together = useReadsTogether();
  const country = countryOf(prefs.country);

  return (
    <Dialog shape="side" title={t('help.title')} onClose={onClose}>
      <p className="help-caring words">{t(route.because === undefined ? 'help.caring' : `help.caring.${route.because}`)}</p>
      <SafeQuestion because={route.because} onChoice={route.onChoice} onClose={onClose} />
      <Button look="go" full onClick={() => { navigate({ screen: 'plan' }); }}>
        {t('help.plan')} <Kbd>F2</Kbd>
      </Button>
      <p className="help-truth">
        <Say id="help.truth" />
      </p>
      <Emergency country={country} asked={prefs.country !== null} />
      {open !== null && <OwnLines lines={open.settings.ownLines} />}
      {country !== null && <CountryLines country={country} settings={open?.settings ?? null} />}
      <CountryPicker />
      <DirectoryLink />
      {open === null ? <p className="note">{t(together !== null ? 'help.own-not-chosen' : 'help.own-after-unlock')}</p> : !open.readOnly && <EditLines country={country} />}
      {country !== null && <FootNumbers country={country} settings={open?.settings ?? null} />}
    </Dialog>
  );
}
