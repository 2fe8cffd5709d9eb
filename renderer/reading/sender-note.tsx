import type { OpenedPacket } from '../../electron/contract/people-calls.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';
import './reading.css';

/** From whom, whether their card was compared, and that nothing was changed; loud where it is not who it says. */
export function SenderNote({ opened: { sender, from, before } }: { opened: OpenedPacket }) {
  const t = useText();
  const { instant } = useDates();
  const loud = sender.is === 'other-keys' || sender.is === 'former-card' || sender.is === 'stranger';
  const [what, todo] = said();

  function said(): [string, string] {
    switch (sender.is) {
      case 'unsigned':
        return [t('reading.sender.unsigned'), ''];
      case 'yourself':
        return [t('reading.sender.yourself'), ''];
      case 'known':
        return [t('reading.sender.known', { name: sender.name }), sender.compared === null ? t('reading.sender.not-compared', { name: sender.name }) : t('reading.sender.compared', { when: instant(sender.compared) })];
      case 'former-card':
        return [t('reading.sender.former-card', { name: sender.name, when: instant(sender.until) }), t('reading.sender.former-card.do', { name: sender.name })];
      case 'other-keys':
        return [t('reading.sender.other-keys', { name: sender.name }), t('reading.sender.other-keys.do', { name: sender.name })];
      case 'stranger':
        return [from === '' ? t('reading.sender.stranger-nameless') : t('reading.sender.stranger', { name: from }), t('reading.sender.stranger.do')];
    }
  }

  return (
    <div className={loud ? 'sender loud' : 'sender'} role={loud ? 'alert' : undefined}>
      <p className="what">{what}</p>
      {todo !== '' && <p>{todo}</p>}
      {before !== null && <p>{t('reading.sender.before', { when: instant(before) })}</p>}
    </div>
  );
}
