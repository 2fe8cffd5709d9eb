import { useState } from 'react';
import { useShell } from '../../app/bridge-context.tsx';
import { DeleteJournal } from '../../app/journals/delete-journal.tsx';
import { LeftFolder } from '../../app/journals/left-folder.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { Section } from './section.tsx';

export function JournalSettings() {
  const t = useText();
  const shell = useShell();
  const toast = useToast();
  const navigate = useNavigate();
  const { place, readOnly, readPlace } = useJournal();
  const [deleting, setDeleting] = useState(false);
  const [name, setName] = useState(place?.name ?? '');
  const [kept, setKept] = useState(place?.name ?? '');
  if (place === null) return null;
  const id = place.id;

  async function rename() {
    const next = name.trim();
    if (next === '' || !(await shell.call('places.rename', { id, name: next }))) return;
    setKept(next);
    await readPlace();
    toast({ text: t('settings.renamed') });
  }

  return (
    <Section title={t('settings.journal')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={t('settings.journal-name')}
          hint={t('settings.journal-name-hint')}
          value={name}
          maxLength={80}
          onChange={(event) => { setName(event.target.value); }}
          beside={<Button type="submit" aria-disabled={name.trim() === '' || name.trim() === kept}>{t('settings.rename')}</Button>}
        />
      </form>
      <p className="label">
        {t('settings.path')}
        <br />
        <bdi className="settings-path">{place.path}</bdi>
      </p>
      <p className="note">{t('settings.path-hint')}</p>
      <div className="row">
        <Button onClick={() => { navigate({ screen: 'merge' }); }}>{t('settings.merge')}</Button>
        {!readOnly && <Button onClick={() => { navigate({ screen: 'move' }); }}>{t('settings.move')}</Button>}
        <Button onClick={() => { navigate({ screen: 'journals' }); }}>{t('settings.journals')}</Button>
        <Button onClick={() => { setDeleting(true); }}>{t('settings.delete')}</Button>
      </div>
      <LeftFolder />
      {deleting && <DeleteJournal place={place} onClose={() => { setDeleting(false); }} onDeleted={() => undefined} />}
    </Section>
  );
}
