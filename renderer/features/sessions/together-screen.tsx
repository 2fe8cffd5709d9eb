import { useEffect, useRef, useState } from 'react';
import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { HelpButton } from '../../app/help-button.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EndDialog } from './end-dialog.tsx';
import { asksItself, PartBody } from './part-body.tsx';
import { PartClock } from './part-clock.tsx';
import { partsOf } from './parts.ts';
import { NamedSheets, useNamedSheets } from './sheet-words.tsx';
import { WorkAside } from './together-aside.tsx';
import { useTogetherSheets } from './use-together-sheets.ts';
import { WorkPart } from './work-part.tsx';
import './sessions.css';
import './together.css';

/** One thing at a time, in type for two metres: the parts at the side, what was chosen in the middle, notes in two voices beside it. */
export function TogetherScreen({ together }: { together: TogetherValue }) {
  const t = useText();
  const shell = useShell();
  const { settings } = useJournal();
  const parts = partsOf(together.slot.parts, settings.sessionParts);
  const [part, setPart] = useState(parts[0]?.key ?? '');
  const [at, setAt] = useState(0);
  const [beside, setBeside] = useState<string | null>(null);
  const [ending, setEnding] = useState(false);
  const named = useNamedSheets(together.sheet);
  const sheets = useTogetherSheets(together);
  const title = useRef<HTMLHeadingElement>(null);
  const rail = useRef<HTMLElement>(null);
  const { entries } = together;
  const works = part === 'work';
  const entry = works ? entries[at] : undefined;
  const here = parts.find(({ key }) => key === part);
  const nameOf = (key: string) => parts.find((one) => one.key === key)?.name || t(`sessions.part.${key}`);
  const place = parts.findIndex(({ key }) => key === part);
  const ready = named !== null;

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // In a small window the parts stand in one row.
    rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [part, at, ready]);

  function step(by: -1 | 1) {
    if (works && entries[at + by] !== undefined) {
      setAt(at + by);
      return;
    }
    const next = parts[place + by];
    if (next === undefined) return;
    setPart(next.key);
    if (next.key === 'work') setAt(by === 1 ? 0 : Math.max(0, entries.length - 1));
  }

  /** A chosen entry where it is worked on, if there is such a part. */
  function show(id: string) {
    if (!parts.some(({ key }) => key === 'work') || !entries.includes(id)) return;
    setAt(entries.indexOf(id));
    setPart('work');
  }

  const atStart = place === 0 && !(works && at > 0);
  const atEnd = place === parts.length - 1 && !(works && at < entries.length - 1);
  const isMeasure = together.sheet.measures.some((measure) => measure.entry === entry);

  if (named === null) return null;
  return (
    <NamedSheets sheets={named}>
      <div className={works && beside !== null ? 'together beside' : 'together'}>
        <nav className="together-parts" ref={rail} aria-label={t('sessions.parts')}>
          <ol>
            {parts.map(({ key, minutes }) => (
              <li key={key}>
                <button type="button" className="rail-link" aria-current={key === part ? 'step' : undefined} onClick={() => { setPart(key); }}>
                  <span>{nameOf(key)}</span>
                  {minutes > 0 && <span className="rail-aside">{t('sessions.minutes-short', { n: minutes })}</span>}
                </button>
              </li>
            ))}
          </ol>
          <div className="together-ways">
            <PartClock part={part} minutes={here?.minutes ?? 0} />
            <HelpButton flush />
            <Button look="quiet" flush onClick={() => void shell.call('lock.now', {})}>{t('app.lock')}</Button>
          </div>
        </nav>
        <main className="together-main" id="main" tabIndex={-1}>
          <header>
            <p className="label">{entry === undefined ? nameOf(part) : t('sessions.place', { n: at + 1, of: entries.length })}</p>
            <h1 className={asksItself(part) || entry !== undefined ? 'visually-hidden' : 'question'} tabIndex={-1} ref={title}>{t(`sessions.part.${here?.key ?? 'now'}.ask`)}</h1>
          </header>
          {entry === undefined ? (
            <PartBody key={part} part={part} together={together} sheets={sheets} onEntry={show} />
          ) : (
            <WorkPart key={entry} entry={entry} summary={together.sheet.entries.find(({ id }) => id === entry)} measure={isMeasure} sheets={sheets} />
          )}
          <footer className="together-turn">
            <Button look="quiet" flush aria-disabled={atStart} onClick={() => { step(-1); }}>{t('sessions.previous')}</Button>
            <p className="note">{t('sessions.only-chosen')}</p>
            <Button look="quiet" flush aria-disabled={atEnd} onClick={() => { step(1); }}>{t('sessions.next')}</Button>
          </footer>
        </main>
        <aside className="together-side" aria-label={t('sessions.notes')}>
          {works && <WorkAside together={together} sheets={sheets} entry={entry} beside={beside} onBeside={setBeside} />}
          <div className="together-foot">
            {part !== 'next' && parts.some(({ key }) => key === 'next') && <Button full onClick={() => { setPart('next'); }}>{t('sessions.plan-next')}</Button>}
            <Button look="go" full onClick={() => { setEnding(true); }}>{t('sessions.close')}</Button>
          </div>
        </aside>
      </div>
      {ending && <EndDialog slot={together.slot} sheets={sheets} onClose={() => { setEnding(false); }} />}
    </NamedSheets>
  );
}
