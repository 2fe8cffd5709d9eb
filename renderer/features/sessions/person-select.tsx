import { useJournal } from '../../app/session.tsx';
import { useNamesApart } from '../../app/use-names-apart.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Select } from '../../ui/field.tsx';

type Props = { contact: string | undefined; onPerson: (person: { id: string; name: string } | null) => void };

/** In a therapist's vault: with which of the people here a session is, so that it stands on their page. */
export function PersonSelect({ contact, onPerson }: Props) {
  const t = useText();
  const { settings } = useJournal();
  const { value } = useQuery('people.list', settings.use === 'therapist' ? {} : null, ['people.changed']);
  const nameOf = useNamesApart(value ?? []);
  if (value === null || value.length === 0) return null;
  return (
    <Select
      label={t('sessions.form.person')}
      value={contact ?? ''}
      options={[{ value: '', text: t('sessions.form.person-none') }, ...value.map(({ id }) => ({ value: id, text: nameOf(id) }))]}
      onChange={(id) => { onPerson(value.find((person) => person.id === id) ?? null); }}
    />
  );
}
