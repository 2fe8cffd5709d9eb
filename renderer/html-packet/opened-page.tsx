import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../electron/contract/shell.ts';
import type { Packet } from '../../electron/domain/packets/packet.ts';
import { useDates } from '../app/dates.ts';
import { PacketReader } from '../features/carry/packet-reader.tsx';
import { PrintView } from '../features/carry/print-view.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from './language-switch.tsx';

/** Drawn for paper from the moment that printing begins, from the button or from the browser's own menu, until it ends. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => { flushSync(() => { setPrinting(true); }); };
    const after = () => { setPrinting(false); };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

export function OpenedPage({ packet, onLanguage }: { packet: Packet; onLanguage: (language: Language) => void }) {
  const t = useText();
  const { instant } = useDates();
  const printing = usePrinting();
  const head = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    head.current?.focus();
  }, []);

  return (
    <main className="html-packet">
      <header className="stack tight">
        <div className="row apart">
          <p className="label">{t('carry.open.made', { when: instant(packet.made), n: packet.entries.length })}</p>
          <div className="row">
            <LanguageSwitch onLanguage={onLanguage} />
            <Button onClick={() => { window.print(); }}>{t('carry.open.print')}</Button>
            <Button onClick={() => { window.location.reload(); }}>{t('carry.open.close')}</Button>
          </div>
        </div>
        <h1 className="question" ref={head} tabIndex={-1}>
          {packet.from === '' ? t('carry.open.title-open') : t('carry.open.title-from', { name: packet.from })}
        </h1>
        <p className="label measure">{t('html-packet.theirs')}</p>
      </header>
      <div className="carry-sheet theirs">
        <PacketReader packet={packet} />
      </div>
      {printing && <PrintView packet={packet} forWhom="" onReady={() => undefined} />}
    </main>
  );
}
