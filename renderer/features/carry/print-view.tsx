import { Fragment, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { SessionNotes } from '../../reading/session-notes.tsx';
import { GivenSheets } from '../../worksheet/given-sheets.tsx';
import { PlanReports } from '../../reading/plan-report-view.tsx';
import { Prose } from '../../reading/prose.tsx';
import { PrintTable } from './print-table.tsx';
import './print.css';

type Props = { packet: Packet; forWhom: string; onReady: () => void };

/** What goes on paper. It stands beside the app in the window, and only a printer sees it. */
export function PrintView({ packet, forWhom, onReady }: Props) {
  const t = useText();
  const { instant } = useDates();
  const ready = useEffectEvent(onReady);

  useEffect(() => {
    let gone = false;
    document.documentElement.classList.add('prints-packet');
    void document.fonts.ready.then(() => {
      if (!gone) ready();
    });
    return () => {
      gone = true;
      document.documentElement.classList.remove('prints-packet');
    };
  }, []);

  return createPortal(
    <div className="print-view">
      <header>
        <h1>{packet.from === '' ? t('carry.print.title') : t('carry.print.title-of', { name: packet.from })}</h1>
        <p>{[t('carry.print.made', { when: instant(packet.made) }), forWhom === '' ? '' : t('carry.print.for', { name: forWhom })].filter(Boolean).join(' · ')}</p>
        <p>{t('carry.print.open')}</p>
      </header>
      {packet.note !== '' && (
        <section>
          <h2>{t('carry.reader.note')}</h2>
          <Prose text={packet.note} />
        </section>
      )}
      <GivenSheets sheets={packet.sheets}>
        <PrintTable packet={packet} />
        {packet.plans !== undefined && <PlanReports reports={packet.plans} />}
        <div className="print-entries">
          {packet.entries.map((entry, index) => (
            <Fragment key={index}>
              <EntryRead content={entry.content} struck={entry.struck} />
              <SessionNotes session={packet.session} entry={entry.id} />
            </Fragment>
          ))}
        </div>
      </GivenSheets>
    </div>,
    document.body,
  );
}
