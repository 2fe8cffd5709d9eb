import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { EntryNav } from './entry-nav.tsx';
import { EntryPage } from './entry-page.tsx';
import './entry.css';

export function EntryScreen({ route }: { route: PageOf<'entry'> }) {
  const t = useText();
  const navigate = useNavigate();
  const { value, error, again } = useQuery('entries.read', { id: route.id }, ['entries.changed', 'vault.loaded']);
  return (
    <div className="entry">
      <EntryNav route={route} />
      {error !== null && value === null && (
        <>
          <PageTitle look="title">{t('entry.gone')}</PageTitle>
          <ErrorNote error={error} onRetry={again}>
            <Button onClick={() => { navigate({ screen: 'journal' }); }}>{t('entry.to-journal')}</Button>
          </ErrorNote>
        </>
      )}
      {value !== null && <EntryPage entry={value} onChanged={again} />}
    </div>
  );
}
