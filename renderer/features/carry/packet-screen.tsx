import { useState } from 'react';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { OpenPacket } from './open-packet.tsx';
import { PacketReader } from './packet-reader.tsx';
import { usePrint } from './use-print.tsx';
import './carry.css';

/** Someone else's entries, for reading. They live in this window only: nothing of them is stored. */
export function PacketScreen({ route }: { route: PageOf<'packet'> }) {
  const [packet, setPacket] = useState<Packet | null>(null);
  return packet === null ? <OpenPacket given={route.grant ?? null} onOpen={setPacket} /> : <Opened key={packet.id} packet={packet} onClose={() => { setPacket(null); }} />;
}

function Opened({ packet, onClose }: { packet: Packet; onClose: () => void }) {
  const t = useText();
  const shell = useShell();
  const { instant } = useDates();
  const { print, view } = usePrint();
  return (
    <>
      <CarryLinks here="packet" />
      <PageHead
        title={packet.from === '' ? t('carry.open.title-open') : t('carry.open.title-from', { name: packet.from })}
        beside={
          <div className="row">
            <Button onClick={() => void print({ packet, forWhom: '' }, () => shell.call('print.paper', {}))}>{t('carry.open.print')}</Button>
            <Button onClick={onClose}>{t('carry.open.close')}</Button>
          </div>
        }
      >
        <p className="label">{t('carry.open.made', { when: instant(packet.made), n: packet.entries.length })}</p>
      </PageHead>
      <div className="carry-sheet theirs">
        <p className="carry-theirs">{t('carry.open.theirs')}</p>
        <PacketReader packet={packet} />
      </div>
      {view}
    </>
  );
}
