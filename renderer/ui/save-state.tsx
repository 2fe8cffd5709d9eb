import { useEffect, useState } from 'react';
import type { SaveState } from '../app/keeper.ts';
import { useText } from '../i18n/use-text.tsx';
import { useErrorWords } from './error-note.tsx';

/** Always in sight where one writes: what is on disk, and since when. */
export function SaveStateNote({ state, now = Date.now }: { state: SaveState; now?: () => number }) {
  const t = useText();
  const errorWords = useErrorWords();
  const [, tick] = useState(0);

  useEffect(() => {
    if (state.kind !== 'kept') return;
    const timer = setInterval(() => { tick((n) => n + 1); }, 1_000);
    return () => { clearInterval(timer); };
  }, [state]);

  switch (state.kind) {
    case 'untouched':
      return <span className="save-state">{t('ui.save.untouched')}</span>;
    case 'keeping':
      return <span className="save-state">{t('ui.save.keeping')}</span>;
    case 'kept': {
      const seconds = Math.max(0, Math.round((now() - state.at) / 1_000));
      if (seconds < 2) return <span className="save-state">{t('ui.save.kept-now')}</span>;
      if (seconds < 60) return <span className="save-state">{t('ui.save.kept-seconds', { n: seconds })}</span>;
      return <span className="save-state">{t('ui.save.kept-minutes', { n: Math.floor(seconds / 60) })}</span>;
    }
    case 'waiting':
      return <span className="save-state failed" role="alert">{t('ui.save.waiting')}</span>;
    case 'failed':
      return (
        <span className="save-state failed" role="alert">
          {t('ui.save.failed', { why: errorWords(state.error).what })}
        </span>
      );
  }
}
