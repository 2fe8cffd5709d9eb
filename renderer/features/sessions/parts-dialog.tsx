import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SessionPart } from '../../../electron/domain/sessions/session.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { everyPart, movedPart, partSets, setNames, setOf } from './parts.ts';

export type PartsScope = 'one' | 'row';

type Props = {
  start: readonly SessionPart[];
  /** Where one session of a row is in hand: whether it is for that one or for all of its row. */
  scope: PartsScope | null;
  onKeep: (parts: SessionPart[], scope: PartsScope | null) => Promise<Failure | null>;
  onClose: () => void;
};

/** Which parts a session has, their order, names and soft times, for other ways of working too. */
export function PartsDialog({ start, scope: first, onKeep, onClose }: Props) {
  const t = useText();
  const [parts, setParts] = useState(start);
  const [scope, setScope] = useState(first);
  const [error, setError] = useState<Failure | null>(null);
  const set = (key: string, change: Partial<SessionPart>) => { setParts((before) => before.map((part) => (part.key === key ? { ...part, ...change } : part))); };
  const left = everyPart.filter(({ key }) => !parts.some((part) => part.key === key));
  const isSet = setOf(parts);

  async function keep() {
    const failed = await onKeep([...parts], scope);
    setError(failed);
    if (failed === null) onClose();
  }

  return (
    <Dialog shape="wide" title={t('sessions.parts')} onClose={onClose}>
      <p className="note">{t('sessions.parts.hint')}</p>
      <Select
        label={t('sessions.parts.set')}
        value={isSet ?? ''}
        options={[...(isSet === null ? [{ value: '', text: t('sessions.set.own') }] : []), ...setNames.map((name) => ({ value: name, text: t(`sessions.set.${name}`) }))]}
        onChange={(value) => { setParts(partSets[setNames.find((name) => name === value) ?? 'usual']); }}
      />
      <ol className="session-parts-form">
        {parts.map((part, at) => {
          const standard = t(`sessions.part.${part.key}`);
          const name = part.name === '' ? standard : part.name;
          return (
            <li key={part.key}>
              <TextField words label={standard} placeholder={standard} maxLength={60} value={part.name} onChange={(event) => { set(part.key, { name: event.target.value }); }} />
              <TextField type="number" min={0} max={120} label={t('sessions.parts.minutes')} value={part.minutes} onChange={(event) => { set(part.key, { minutes: Math.min(120, Math.max(0, Math.round(Number(event.target.value)))) }); }} />
              <div className="row session-parts-move">
                <Button look="icon" aria-label={t('sessions.parts.up', { name })} aria-disabled={at === 0} onClick={() => { setParts(movedPart(parts, at, -1)); }}><Icon name="up" /></Button>
                <Button look="icon" aria-label={t('sessions.parts.down', { name })} aria-disabled={at === parts.length - 1} onClick={() => { setParts(movedPart(parts, at, 1)); }}><Icon name="down" /></Button>
                <Button look="icon" aria-label={t('sessions.parts.remove', { name })} aria-disabled={parts.length === 1} onClick={() => { setParts(parts.filter(({ key }) => key !== part.key)); }}><Icon name="close" /></Button>
              </div>
            </li>
          );
        })}
      </ol>
      {left.length > 0 && (
        <Select
          label={t('sessions.parts.add')}
          value=""
          options={[{ value: '', text: t('sessions.parts.pick') }, ...left.map(({ key }) => ({ value: key, text: t(`sessions.part.${key}`) }))]}
          onChange={(value) => { setParts([...parts, ...left.filter(({ key }) => key === value)]); }}
        />
      )}
      {scope !== null && (
        <RadioGroup
          label={t('sessions.parts.for')}
          value={scope}
          options={[{ value: 'one', text: t('sessions.parts.for.one') }, { value: 'row', text: t('sessions.parts.for.row') }]}
          onChange={(next) => { setScope(next === 'row' ? 'row' : 'one'); }}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className="choices">
        <Button look="quiet" onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="go" onClick={() => void keep()}>{t('sessions.form.keep')}</Button>
      </div>
    </Dialog>
  );
}
