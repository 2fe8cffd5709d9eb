import { useState } from 'react';
import type { OpenedPacket } from '../../../electron/contract/people-calls.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { SenderNote } from '../../reading/sender-note.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { KeepPacket } from './keep-packet.tsx';
import { OpenPacket } from './open-packet.tsx';
import { PacketReader } from './packet-reader.tsx';
import { usePrint } from './use-print.tsx';
import './carry.css';

/** What somebody else gave, for reading. It lives in this window only, unless it is kept under a person whose card is here. */
export function PacketScreen({ route }: { route: PageOf<'packet'> }) {
  const navigate = useNavigate();
  const [opened, setOpened] = useState<OpenedPacket | null>(null);
  // What is to be done is taken on, not read.
  const open = (next: OpenedPacket) => { if (next.assignment === null) setOpened(next); else navigate({ screen: 'accept', opened: next }); };
  if (opened === null) return <OpenPacket given={route.grant ?? null} onOpen={open} />;
  return <Opened key={`${opened.date} ${opened.from}`} opened={opened} onClose={() => { setOpened(null); }} />;
}

function Opened({ opened, onClose }: { opened: OpenedPacket; onClose: () => void }) {
  const t = useText();
  const shell = useShell();
  const { instant } = useDates();
  const { print, view } = usePrint();
  const { packet, sender, comments } = opened;
  const name = sender.is === 'known' || sender.is === 'former-card' ? sender.name : opened.from;
  return (
    <>
      <CarryLinks here="packet" />
      <PageHead
        title={name === '' || sender.is === 'yourself' ? t('carry.open.title-open') : t('carry.open.title-from', { name })}
        beside={
          <div className="row">
            {packet !== null && <Button onClick={() => void print({ packet, forWhom: '' }, () => shell.call('print.paper', {}))}>{t('carry.open.print')}</Button>}
            <Button onClick={onClose}>{t('carry.open.close')}</Button>
          </div>
        }
      >
        <p className="label">
          {packet !== null
            ? t('carry.open.made', { when: instant(opened.date), n: packet.entries.length })
            : comments !== null
              ? t('carry.open.made-comments', { when: instant(opened.date), n: comments })
              : t('carry.open.made-other', { when: instant(opened.date) })}
        </p>
      </PageHead>
      <SenderNote opened={opened} />
      {(sender.is === 'known' || sender.is === 'former-card') && <KeepPacket opened={opened} contact={sender} />}
      {sender.is === 'unsigned' && (packet?.session?.notes.length ?? 0) > 0 && <KeepPacket opened={opened} contact={null} />}
      {packet !== null && (
        <div className="carry-sheet theirs">
          <p className="carry-theirs">{t('carry.open.theirs')}</p>
          <PacketReader packet={packet} />
        </div>
      )}
      {view}
    </>
  );
}
