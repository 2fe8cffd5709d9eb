import type { OpenedPacket } from '../../../electron/contract/people-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';

/** From whom, whether their card was compared, and that nothing was changed; loud where it is not who it says. */
export function SenderNote({ opened: { sender, from, before } }: { opened: OpenedPacket }) {
  const t = useText();
  const { instant } = useDates();
  const loud = sender.is === 'other-keys' || sender.is === 'former-card' || sender.is === 'stranger';
  const [what, todo] = said();

  function said(): [string, string] {
    switch (sender.is) {
      case 'unsigned':
        return [t('carry.sender.unsigned'), ''];
      case 'yourself':
        return [t('carry.sender.yourself'), ''];
      case 'known':
        return [t('carry.sender.known', { name: sender.name }), sender.compared === null ? t('carry.sender.not-compared', { name: sender.name }) : t('carry.sender.compared', { when: instant(sender.compared) })];
      case 'former-card':
        return [t('carry.sender.former-card', { name: sender.name, when: instant(sender.until) }), t('carry.sender.former-card.do', { name: sender.name })];
      case 'other-keys':
        return [t('carry.sender.other-keys', { name: sender.name }), t('carry.sender.other-keys.do', { name: sender.name })];
      case 'stranger':
        return [from === '' ? t('carry.sender.stranger-nameless') : t('carry.sender.stranger', { name: from }), t('carry.sender.stranger.do')];
    }
  }

  return (
    <div className={loud ? 'carry-sender loud' : 'carry-sender'} role={loud ? 'alert' : undefined}>
      <p className="what">{what}</p>
      {todo !== '' && <p>{todo}</p>}
      {before !== null && <p>{t('carry.sender.before', { when: instant(before) })}</p>}
    </div>
  );
}
