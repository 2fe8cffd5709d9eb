import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import type { Snapshot } from './page-cache.ts';

const pause = 700;

/** How many fit: in sight at once, read out when the typing has paused. */
export function ListCount({ snapshot, narrowed, onOut }: { snapshot: Snapshot; narrowed: boolean; onOut: () => void }) {
  const t = useText();
  const { total, loading } = snapshot;
  const said = total === null ? '' : `${t(narrowed ? 'journal.found' : 'journal.count', { n: total })}${loading ? ` ${t('journal.loading')}` : ''}`;
  const [read, setRead] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => { setRead(narrowed ? said : ''); }, pause);
    return () => { clearTimeout(timer); };
  }, [said, narrowed]);

  return (
    <div className="journal-count">
      <p className="note numbers" aria-hidden={narrowed ? true : undefined}>{total === 0 ? (loading ? t('journal.loading') : '') : said}</p>
      <p className="visually-hidden" role="status">{read}</p>
      {narrowed && total !== null && total > 0 && <TextButton onClick={onOut}>{t('journal.take-found')}</TextButton>}
    </div>
  );
}
