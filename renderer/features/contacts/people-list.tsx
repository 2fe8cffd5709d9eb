import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useNamesApart } from '../../app/use-names-apart.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LongList } from './long-list.tsx';

export function PeopleList() {
  const t = useText();
  const navigate = useNavigate();
  const { instant } = useDates();
  const { value, error, again } = useQuery('people.list', {}, ['people.changed', 'vault.loaded']);
  const nameOf = useNamesApart(value ?? []);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null) return null;
  if (value.length === 0) return <p className="measure">{t('contacts.none')}</p>;
  return (
    <LongList
      label={t('contacts.list')}
      items={value}
      idOf={({ id }) => id}
      row={({ id, compared, former, unread }) => (
        <>
          <TextButton role="link" className="words contacts-name" onClick={() => { navigate({ screen: 'person', id }); }}>{nameOf(id)}</TextButton>
          <span className="note">
            {[
              compared !== null ? t('contacts.compared', { when: instant(compared) }) : t(former > 0 ? 'contacts.changed-not-compared' : 'contacts.not-compared'),
              unread > 0 ? t('contacts.unread', { n: unread }) : '',
            ].filter(Boolean).join(' · ')}
          </span>
        </>
      )}
    />
  );
}
