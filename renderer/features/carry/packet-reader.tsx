import { useRef, useState } from 'react';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { SessionNotes } from '../../reading/session-notes.tsx';
import { GivenSheets } from '../../worksheet/given-sheets.tsx';
import { PlanReports } from '../../reading/plan-report-view.tsx';
import { Prose } from '../../reading/prose.tsx';
import { PacketMeasures } from './packet-measures.tsx';
import { PacketTurn } from './packet-turn.tsx';

/** A packet as it is read, one entry at a time. The preview and an opened packet are this same thing. */
export function PacketReader({ packet }: { packet: Packet }) {
  const t = useText();
  const top = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState(0);
  const of = packet.entries.length;
  const at = Math.min(wanted, of - 1);
  const entry = packet.entries[at];

  function go(to: number) {
    setWanted(to);
    top.current?.scrollIntoView({ block: 'start' });
  }

  if (entry === undefined) return null;
  return (
    <section className="carry-reader" ref={top} aria-label={t('carry.reader.label')}>
      {packet.note !== '' && at === 0 && (
        <div className="carry-note">
          <h2 className="section">{packet.from === '' ? t('carry.reader.note') : t('carry.reader.note-from', { name: packet.from })}</h2>
          <Prose text={packet.note} />
        </div>
      )}
      {at === 0 && <PacketMeasures packet={packet} />}
      {at === 0 && packet.plans !== undefined && <PlanReports reports={packet.plans} />}
      <GivenSheets sheets={packet.sheets}>
        <EntryRead key={at} content={entry.content} struck={entry.struck} />
      </GivenSheets>
      <SessionNotes session={packet.session} entry={entry.id} />
      {of > 1 && <PacketTurn packet={packet} at={at} onTurn={go} />}
    </section>
  );
}
