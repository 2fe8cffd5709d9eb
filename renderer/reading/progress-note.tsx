import { useEffect, useState } from 'react';
import type { Packet } from '../../electron/domain/packets/packet.ts';
import type { PlanAnswer } from '../../electron/domain/plans/plan-answers.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { useShell } from '../app/bridge-context.tsx';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { noteLines, planLine, type NoteWords, type PlanWords } from './note-lines.ts';
import { sheetOf } from './sheet-of.ts';

/** As much as the shell puts on the clipboard. */
const most = 20_000;

async function noteOf(packet: Packet, language: Tongue, words: NoteWords & PlanWords): Promise<string> {
  const lines = await Promise.all(
    packet.entries.map(async (entry) => noteLines(entry, await sheetOf(packet, entry.content, language), language, words)),
  );
  return [...lines.flat(), ...(packet.plans ?? []).map((report) => planLine(report, words))].join('\n');
}

/** A block of plain text to paste into a progress note: dates, names of sheets, totals and what was taken along; no other words. */
export function ProgressNote({ packet, title }: { packet: Packet | null; /** Null where what stands above it says what it is. */ title: string | null }) {
  const t = useText();
  const shell = useShell();
  const { language } = usePrefs();
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (packet === null) return undefined;
    let stale = false;
    const words = {
      journal: t('reading.kind.journal'), checkIn: t('reading.kind.check-in'), worksheet: t('reading.kind.worksheet'), belief: t('reading.progress.belief'), noDate: t('reading.progress.no-date'),
      plan: (from: string | null) => t('reading.progress.plan', { from: from ?? 'none' }),
      answer: (answer: PlanAnswer) => t(`reading.plan.state.${answer}`),
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
    <section className="stack" aria-label={t('reading.progress.label')}>
      {title !== null && <h2 className="section">{title}</h2>}
      <p className="label measure">{t('reading.progress.text')}</p>
      <TextArea label={t('reading.progress.label')} readOnly rows={8} value={text} />
      {text.length > most ? (
        <p className="note">{t('reading.progress.too-long')}</p>
      ) : (
        <div className="row">
          <Button onClick={() => void copy()}>{t('reading.progress.copy')}</Button>
          <span className="label" role="status">{copied ? t('ui.copied') : ''}</span>
        </div>
      )}
    </section>
  );
}
