import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';

/** From here on turning the pages one by one is tedious. */
const many = 6;

type Props = { packet: Packet; at: number; onTurn: (to: number) => void };

export function PacketTurn({ packet: { entries }, at, onTurn }: Props) {
  const t = useText();
  const { both } = useDates();
  const of = entries.length;
  return (
    <nav className="carry-turn" aria-label={t('carry.reader.turn')}>
      <Button look="quiet" flush aria-disabled={at === 0} onClick={() => { onTurn(Math.max(0, at - 1)); }}>
        <Icon name="back" />
        {t('carry.reader.previous')}
      </Button>
      <span className="label numbers" role="status">
        {t('carry.reader.at', { at: at + 1, of })}
      </span>
      <Button look="quiet" flush aria-disabled={at === of - 1} onClick={() => { onTurn(Math.min(of - 1, at + 1)); }}>
        {t('carry.reader.next')}
        <Icon name="forward" />
      </Button>
      {of >= many && (
        <Select
          label={t('carry.reader.go-to')}
          labelHidden
          value={String(at)}
          options={entries.map(({ content, struck }, index) => ({ value: String(index), text: `${String(index + 1)} · ${struck.includes('when') ? t('carry.print.no-date') : both(content.when.at)}` }))}
          onChange={(value) => { onTurn(Number(value)); }}
        />
      )}
    </nav>
  );
}
