import { useState } from 'react';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Select } from '../../ui/field.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { Section } from './section.tsx';
import { ShowRecoveryKey } from './show-recovery-key.tsx';
import { useSave } from './use-save.ts';

const minutes = [1, 2, 3, 5, 10, 15, 30, 60];

export function SafetySettings() {
  const t = useText();
  const { settings, readOnly } = useJournal();
  const navigate = useNavigate();
  const { error, save } = useSave();
  const [dialog, setDialog] = useState<'passphrase' | 'key' | null>(null);
  const listed = settings.idleMinutes === null || minutes.includes(settings.idleMinutes) ? minutes : [...minutes, settings.idleMinutes].sort((a, b) => a - b);
  const close = () => { setDialog(null); };

  return (
    <Section title={t('settings.safety')}>
      <Select
        label={t('settings.idle')}
        hint={t('settings.idle-hint')}
        disabled={readOnly}
        value={settings.idleMinutes === null ? 'never' : String(settings.idleMinutes)}
        options={[...listed.map((n) => ({ value: String(n), text: t('settings.idle-minutes', { n }) })), { value: 'never', text: t('settings.idle-never') }]}
        onChange={(value) => { save({ idleMinutes: value === 'never' ? null : Number(value) }); }}
      />
      {error !== null && <ErrorNote error={error} />}
      <div className="row">
        {!readOnly && <Button onClick={() => { setDialog('passphrase'); }}>{t('settings.change-passphrase')}</Button>}
        <Button onClick={() => { setDialog('key'); }}>{t('settings.show-key')}</Button>
        {!readOnly && <Button onClick={() => { navigate({ screen: 'new-key' }); }}>{t('settings.new-key')}</Button>}
      </div>
      {dialog === 'passphrase' && <ChangePassphrase onClose={close} />}
      {dialog === 'key' && <ShowRecoveryKey onClose={close} />}
    </Section>
  );
}
