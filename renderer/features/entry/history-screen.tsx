import { useState } from 'react';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useBack } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, useErrorWords } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bringBack } from './bring-back.ts';
import { RevisionRead } from './revision-read.tsx';
import './entry.css';

export function HistoryScreen({ route }: { route: PageOf<'history'> }) {
  const t = useText();
  const vault = useVault();
  const back = useBack();
  const toast = useToast();
  const errorWords = useErrorWords();
  const { readOnly } = useJournal();
  const { instant } = useDates();
  const { value: entry, error, again } = useQuery('entries.read', { id: route.id }, ['entries.changed']);
  const [wanted, setWanted] = useState<string | null>(null);
  const past = useQuery('entries.revision', wanted === null ? null : { id: route.id, rev: wanted });

  if (entry === null) return error === null ? null : <ErrorNote error={error} onRetry={again} />;
  const revisions = [{ rev: entry.rev, at: entry.saved }, ...entry.past];
  const chosen = revisions.find(({ rev }) => rev === wanted) ?? revisions[0];
  const isNewest = chosen === undefined || chosen.rev === entry.rev;
  const shown = isNewest ? entry.content : past.value;
  const fixed = readOnly || entry.trashedAt !== null;

  async function takeBack(): Promise<void> {
    if (entry === null || shown === null || isNewest) return;
    const result = await vault.call('entries.save', { id: entry.id, base: entry.rev, content: bringBack(shown, entry.content), draft: null });
    if (!result.ok) {
      toast({ text: errorWords(result.error).what });
      return;
    }
    toast({ text: t('entry.history.brought-back') });
    back();
  }

  return (
    <div className="entry wide">
      <nav className="entry-nav" aria-label={t('entry.nav')}>
        <Button look="quiet" flush onClick={back}>
          <Icon name="back" />
          {t('ui.back')}
        </Button>
      </nav>
      <header className="entry-head">
        <PageTitle look="title">{t('entry.history.title')}</PageTitle>
        <p className="label measure">{revisions.length === 1 ? t('entry.history.one') : t('entry.history.about')}</p>
      </header>
      <div className="entry-history">
        <ol className="entry-revisions" aria-label={t('entry.history.versions')}>
          {revisions.map(({ rev, at }, index) => (
            <li key={rev}>
              <button type="button" className="entry-revision" aria-current={rev === chosen?.rev ? 'true' : undefined} onClick={() => { setWanted(rev); }}>
                <span>{instant(at)}</span>
                <span className="note">{index === 0 ? t('entry.history.newest') : index === revisions.length - 1 ? t('entry.history.first') : t('entry.history.number', { n: revisions.length - index })}</span>
              </button>
            </li>
          ))}
        </ol>
        <section className="entry-version" aria-label={chosen === undefined ? '' : t('entry.history.version-of', { when: instant(chosen.at) })}>
          {!isNewest && !fixed && (
            <div className="banner">
              <p>{t('entry.history.older')}</p>
              <Button look="go" aria-disabled={shown === null} onClick={() => void takeBack()}>{t('entry.history.bring-back')}</Button>
            </div>
          )}
          {!isNewest && past.error !== null && <ErrorNote error={past.error} onRetry={past.again} />}
          {shown !== null && <RevisionRead content={shown} />}
        </section>
      </div>
    </div>
  );
}
