import { useEffect, useState } from 'react';
import type { Packet, Selection } from '../../../electron/domain/packets/packet.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { noteLines, planLine, type NoteWords, type PlanWords } from './note-lines.ts';
import { sheetOf } from './sheet-of.ts';
import { usePreview } from './use-preview.ts';

/** As much as the shell puts on the clipboard. */
const most = 20_000;

async function noteOf(packet: Packet, language: Tongue, words: NoteWords & PlanWords): Promise<string> {
  const lines = await Promise.all(
    packet.entries.map(async (entry) => noteLines(entry, await sheetOf(packet, entry.content, language), language, words)),
  );
  return [...lines.flat(), ...(packet.plans ?? []).map((report) => planLine(report, words))].join('\n');
}

/** A block of plain text to paste into a progress note: dates, names of sheets, totals and what was taken along; no other words. */
export function ProgressNote({ selection }: { selection: Selection }) {
  const t = useText();
  const shell = useShell();
  const { language } = usePrefs();
  const { packet } = usePreview(selection);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (packet === null) return undefined;
    let stale = false;
    const words = {
      journal: t('reading.kind.journal'), checkIn: t('reading.kind.check-in'), worksheet: t('reading.kind.worksheet'), belief: t('carry.note.belief'), noDate: t('carry.print.no-date'),
      plan: (from: string | null) => t('carry.note.plan', { from: from ?? 'none' }),
      state: (state: 'did' | 'part' | 'started' | 'not_this_time') => t(`reading.plan.state.${state}`),
      nothing: t('reading.plan.nothing-said'),
    };
    void noteOf(packet, language, words).then((made) => {
      if (!stale) setText(made);
    });
    return () => {
      stale = true;
    };
  }, [packet, language, t]);

  async function copy() {
    setCopied(await shell.call('clipboard.write', { text }));
  }

  return (
    <section className="stack carry-note-text" aria-labelledby="carry-note-text">
      <h2 className="section" id="carry-note-text">{t('carry.note.title')}</h2>
      <p className="label measure">{t('carry.note.text')}</p>
      <TextArea label={t('carry.note.label')} readOnly rows={8} value={text} />
      {text.length > most ? (
        <p className="note">{t('carry.note.too-long')}</p>
      ) : (
        <div className="row">
          <Button onClick={() => void copy()}>{t('carry.note.copy')}</Button>
          <span className="label" role="status">{copied ? t('ui.copied') : ''}</span>
        </div>
      )}
    </section>
  );
}
