import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SessionPart } from '../../../electron/domain/sessions/session.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { movedPart, partsOf, standardParts } from './parts.ts';

/** Order, names and soft times of the parts of a session, for other ways of working too. */
export function PartsDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { settings, saveSettings } = useJournal();
  const [parts, setParts] = useState(() => partsOf(settings.sessionParts));
  const [error, setError] = useState<Failure | null>(null);
  const set = (key: string, change: Partial<SessionPart>) => { setParts((before) => before.map((part) => (part.key === key ? { ...part, ...change } : part))); };

  async function save(next: readonly SessionPart[]) {
    const saved = await saveSettings({ sessionParts: [...next] });
    if (saved.ok) onClose();
    else setError(saved.error);
  }

  return (
    <Dialog shape="wide" title={t('sessions.parts')} onClose={onClose}>
      <p className="note">{t('sessions.parts.hint')}</p>
      <ol className="session-parts-form">
        {parts.map((part, at) => {
          const standard = t(`sessions.part.${part.key}`);
          const name = part.name === '' ? standard : part.name;
          return (
            <li key={part.key}>
              <TextField words label={standard} placeholder={standard} maxLength={60} value={part.name} onChange={(event) => { set(part.key, { name: event.target.value }); }} />
              <TextField type="number" min={0} max={120} label={t('sessions.parts.minutes')} value={part.minutes} onChange={(event) => { set(part.key, { minutes: Math.min(120, Math.max(0, Math.round(Number(event.target.value)))) }); }} />
              <div className="row session-parts-move">
                <Button look="icon" aria-label={t('sessions.parts.up', { name })} disabled={at === 0} onClick={() => { setParts(movedPart(parts, at, -1)); }}><Icon name="up" /></Button>
                <Button look="icon" aria-label={t('sessions.parts.down', { name })} disabled={at === parts.length - 1} onClick={() => { setParts(movedPart(parts, at, 1)); }}><Icon name="down" /></Button>
                <Button look="icon" aria-label={t('sessions.parts.remove', { name })} disabled={parts.length === 1} onClick={() => { setParts(parts.filter(({ key }) => key !== part.key)); }}><Icon name="close" /></Button>
              </div>
            </li>
          );
        })}
      </ol>
      {error !== null && <ErrorNote error={error} />}
      <div className="choices">
        <Button look="quiet" onClick={() => { setParts(standardParts); }}>{t('sessions.parts.standard')}</Button>
        <Button look="go" onClick={() => void save(parts)}>{t('sessions.form.keep')}</Button>
      </div>
    </Dialog>
  );
}
