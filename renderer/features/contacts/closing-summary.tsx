import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

const sheet = 'staying-well';

/** A staying-well plan that is made together: here and then put with the person, on paper, or by them. */
export function ClosingSummary({ contact, readOnly }: { contact: string; readOnly: boolean }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const { value } = useQuery('entries.list', { filter: { ...emptyFilter, worksheet: sheet }, offset: 0, limit: 20 }, ['entries.changed', 'vault.loaded']);
  const [error, setError] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  async function file(entry: string) {
    const filed = await vault.call('person.file-entry', { contact, entry, language });
    setSaid(filed.ok ? t('contacts.closing-filed') : '');
    setError(filed.ok ? null : filed.error);
  }

  return (
    <div className="stack tight">
      <h3 className="label">{t('contacts.closing')}</h3>
      <p className="measure">{t('contacts.closing-text')}</p>
      <div className="row">
        {!readOnly && <Button onClick={() => { navigate({ screen: 'worksheet', worksheet: sheet, length: 'full' }); }}>{t('contacts.closing-go')}</Button>}
        <Button onClick={() => { navigate({ screen: 'print-sheet', worksheet: sheet, length: 'full' }); }}>{t('contacts.closing-print')}</Button>
      </div>
      {!readOnly && value !== null && value.items.length > 0 && (
        <ul className="contacts-list">
          {value.items.map((entry) => (
            <li key={entry.id} className="contacts-beside">
              <EntryName entry={entry} />
              <Button look="quiet" onClick={() => void file(entry.id)}>{t('contacts.closing-file')}</Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
