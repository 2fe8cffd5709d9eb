import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useShell } from './bridge-context.tsx';
import { shortcut } from './platform.ts';
import type { PageRoute } from './route.ts';
import { useRouter } from './router.tsx';
import { useOpenJournal } from './session.tsx';
import { useNextSession } from './use-next-session.ts';

type Item = { route: PageRoute; text: string; icon: IconName; here: PageRoute['screen'][] };

const items: Item[] = [
  { route: { screen: 'home' }, text: 'app.rail.today', icon: 'today', here: ['home', 'plans', 'planned', 'safety-plan', 'cards'] },
  { route: { screen: 'journal' }, text: 'app.rail.journal', icon: 'journal', here: ['journal', 'entry', 'history', 'trash'] },
  { route: { screen: 'library' }, text: 'app.rail.library', icon: 'library', here: ['library', 'sheet', 'sheet-editor', 'week', 'over'] },
  { route: { screen: 'skills' }, text: 'app.rail.skills', icon: 'skills', here: ['skills', 'practice-log'] },
  { route: { screen: 'sessions' }, text: 'app.rail.sessions', icon: 'sessions', here: ['sessions', 'session'] },
  { route: { screen: 'take-along' }, text: 'app.rail.take-along', icon: 'take-along', here: ['take-along', 'packet', 'accept', 'contacts', 'person', 'received', 'assign', 'shares', 'everything'] },
  { route: { screen: 'backups' }, text: 'app.rail.backups', icon: 'backups', here: ['backups', 'backup'] },
  { route: { screen: 'settings' }, text: 'app.rail.settings', icon: 'settings', here: ['settings', 'merge', 'new-key', 'journals', 'move'] },
];

/** The day of the next session, within a week. */
function NextSession() {
  const next = useNextSession();
  const intl = useIntl();
  if (next === null) return null;
  return <span className="rail-aside">{intl.formatDate(`${next.at.slice(0, 10)}T00:00Z`, { timeZone: 'UTC', weekday: 'short' })}</span>;
}

/** In a therapist's vault people have a place of their own; elsewhere they stand under what is taken along. */
const people: Item = { route: { screen: 'people' }, text: 'app.rail.people', icon: 'people', here: ['people', 'contacts', 'person', 'received', 'take-person', 'assign'] };

function itemsFor(use: 'own' | 'therapist' | undefined): Item[] {
  return use === 'therapist' ? items.toSpliced(1, 0, people) : items;
}

/** Links without addresses: where a person is in their journal stands in memory only. */
export function Rail() {
  const t = useText();
  const shell = useShell();
  const { route, navigate } = useRouter();
  const shown = itemsFor(useOpenJournal()?.settings.use);
  const current = shown.find(({ here }) => here.includes(route.screen));
  return (
    <nav className="rail" aria-label={t('app.rail.label')}>
      <div className="name" aria-hidden="true">
        Footbridge
      </div>
      <ul className="list">
        {shown.map((item) => (
          <li key={item.text}>
            <button
              type="button"
              role="link"
              className="rail-link"
              aria-current={item === current ? 'page' : undefined}
              onClick={() => { navigate(item.route); }}
            >
              <Icon name={item.icon} />
              <span>{t(item.text)}</span>
              {item.route.screen === 'sessions' && <NextSession />}
            </button>
          </li>
        ))}
      </ul>
      <ul className="list end">
        <li>
          <button type="button" className="rail-link" aria-keyshortcuts="F1" onClick={() => { navigate({ screen: 'help' }); }}>
            <Icon name="help" />
            <span>{t('app.help')}</span>
          </button>
        </li>
        <li>
          <button type="button" className="rail-link" onClick={() => void shell.call('lock.now', {})}>
            <Icon name="lock" />
            <span>{t('app.lock')}</span>
            <Kbd>{shortcut('L')}</Kbd>
          </button>
        </li>
      </ul>
    </nav>
  );
}
