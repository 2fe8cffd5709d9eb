import { useState } from 'react';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';

export function SharingSettings() {
  const t = useText();
  const navigate = useNavigate();
  const { settings, readOnly } = useJournal();
  const { error, save } = useSave();
  const [name, setName] = useState(settings.name);

  return (
    <Section title={t('settings.people')}>
      <TextField
        label={t('settings.name')}
        hint={t('settings.name-hint')}
        value={name}
        maxLength={80}
        readOnly={readOnly}
        onChange={(event) => { setName(event.target.value); }}
        onBlur={() => { if (name.trim() !== settings.name) save({ name: name.trim() }); }}
      />
      <RadioGroup
        label={t('settings.use')}
        value={settings.use}
        options={[
          { value: 'own', text: t('settings.use.own') },
          { value: 'therapist', text: t('settings.use.therapist'), hint: t('settings.use.hint') },
        ]}
        onChange={(next) => { if (!readOnly) save({ use: next === 'therapist' ? 'therapist' : 'own' }); }}
      />
      {error !== null && <ErrorNote error={error} />}
      <div>
        <p className="label">{t('settings.help-text')}</p>
        <Button className="settings-below" onClick={() => { navigate({ screen: 'help' }); }}>
          {t('settings.help')}
        </Button>
      </div>
    </Section>
  );
}
