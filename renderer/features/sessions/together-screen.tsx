import { useEffect, useRef, useState } from 'react';
import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { HelpButton } from '../../app/help-button.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EndDialog } from './end-dialog.tsx';
import { partsOf } from './parts.ts';
import { NamedSheets, useNamedSheets } from './sheet-words.tsx';
import { TogetherEntry } from './together-entry.tsx';
import { TogetherNotes } from './together-notes.tsx';
import { SaidPart } from './said-part.tsx';
import { SharedPart } from './shared-part.tsx';
import { useShared } from './use-shared.ts';
import './sessions.css';
import './together.css';

/** One thing at a time, in type for two metres: the parts at the side, what was chosen in the middle, notes in two voices beside it. */
export function TogetherScreen({ together }: { together: TogetherValue }) {
  const t = useText();
  const shell = useShell();
  const { settings } = useJournal();
  const parts = partsOf(settings.sessionParts);
  const [part, setPart] = useState(parts[0]?.key ?? '');
  const [at, setAt] = useState(0);
  const [ending, setEnding] = useState(false);
  const sheets = useNamedSheets(together.sheet);
  const notes = useShared('session-notes', together.slot);
  const plan = useShared('practice-plan', together.slot);
  const title = useRef<HTMLHeadingElement>(null);
  const { entries } = together;
  const entry = entries[at];
  const here = parts.find(({ key }) => key === part);
  const nameOf = (key: string) => parts.find((one) => one.key === key)?.name || t(`sessions.part.${key}`);
  const place = parts.findIndex(({ key }) => key === part);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [part, at]);

  function step(by: -1 | 1) {
    if (part === 'work' && entries[at + by] !== undefined) {
      setAt(at + by);
      return;
    }
    const next = parts[place + by];
    if (next === undefined) return;
    setPart(next.key);
    if (next.key === 'work') setAt(by === 1 ? 0 : Math.max(0, entries.length - 1));
  }

  /** A shared sheet asks for itself. */
  const shows = ['next', 'words', 'how'].includes(part);
  const atStart = place === 0 && !(part === 'work' && at > 0);
  const atEnd = place === parts.length - 1 && !(part === 'work' && at < entries.length - 1);

  if (sheets === null || notes === null || plan === null) return null;
  return (
    <NamedSheets sheets={sheets}>
      <div className="together">
        <nav className="together-parts" aria-label={t('sessions.parts')}>
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
            <HelpButton flush />
            <Button look="quiet" flush onClick={() => void shell.call('lock.now', {})}>{t('app.lock')}</Button>
          </div>
        </nav>
        <main className="together-main" id="main" tabIndex={-1}>
          <header>
            <p className="label">{part === 'work' && entry !== undefined ? t('sessions.place', { n: at + 1, of: entries.length }) : nameOf(part)}</p>
            <h1 className={shows || (part === 'work' && entry !== undefined) ? 'visually-hidden' : 'question'} tabIndex={-1} ref={title}>{t(`sessions.part.${here?.key ?? 'now'}.ask`)}</h1>
          </header>
          {part === 'work' && entry !== undefined && <TogetherEntry key={entry} id={entry} />}
          {(part === 'work' ? entry === undefined : ['now', 'last', 'list', 'tried'].includes(part)) && <SaidPart part={part} sheet={together.sheet} />}
          {part === 'next' && <SharedPart key="next" shared={plan} steps={['task', 'what', 'when', 'obstacles', 'confidence']} />}
          {part === 'words' && <SharedPart key="words" shared={notes} steps={['key', 'remember']} />}
          {part === 'how' && <SharedPart key="how" shared={notes} steps={['how', 'next']} />}
          <footer className="together-turn">
            <Button look="quiet" flush disabled={atStart} onClick={() => { step(-1); }}>{t('sessions.previous')}</Button>
            <p className="note">{t('sessions.only-chosen')}</p>
            <Button look="quiet" flush disabled={atEnd} onClick={() => { step(1); }}>{t('sessions.next')}</Button>
          </footer>
        </main>
        <aside className="together-side" aria-label={t('sessions.notes')}>
          {part === 'work' && entry !== undefined && <TogetherNotes key={entry} entry={entry} therapist={together.slot.withWhom} />}
          <div className="together-foot">
            {part !== 'next' && <Button full onClick={() => { setPart('next'); }}>{t('sessions.plan-next')}</Button>}
            <Button look="go" full onClick={() => { setEnding(true); }}>{t('sessions.close')}</Button>
          </div>
        </aside>
      </div>
      {ending && <EndDialog slot={together.slot} shared={[notes, plan]} onClose={() => { setEnding(false); }} />}
    </NamedSheets>
  );
}
