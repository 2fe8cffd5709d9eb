import { useState } from 'react';
import type { Input } from '../../../electron/contract/calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { SessionPlan } from '../../../electron/domain/sessions/session.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { SessionForm } from './session-form.tsx';

/** What can happen to a session: it is moved, missed, called off; its row is another. */
export function SlotTools({ slot }: { slot: SlotItem }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'move' | 'cancel' | 'remove' | null>(null);
  const [form, setForm] = useState<SessionPlan | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const { series, on, every } = slot;
  const close = () => { setOpen(null); };

  async function change(what: Input<'sessions.change'>['change'], leave = false) {
    const changed = await vault.call('sessions.change', { series, on, change: what });
    setError(changed.ok ? null : changed.error);
    close();
    if (changed.ok && leave) navigate({ screen: 'sessions' }, { replace: true });
  }
  async function edit() {
    const plan = await vault.call('sessions.read', { series });
    // From this session on: those before stay as they were.
    if (plan.ok) setForm({ ...plan.value, at: on });
    else setError(plan.error);
  }
  async function remove() {
    const removed = await vault.call('sessions.remove', { series });
    if (removed.ok) navigate({ screen: 'sessions' }, { replace: true });
    else setError(removed.error);
    close();
  }

  return (
    <section className="stack tight" aria-label={t('sessions.tools')}>
      <div className="row">
        <Button onClick={() => { setOpen('move'); }}>{t('sessions.move')}</Button>
        <Button aria-pressed={slot.state === 'missed'} onClick={() => void change({ state: slot.state === 'missed' ? 'planned' : 'missed' })}>{t('sessions.was-missed')}</Button>
        {every !== 0 && <Button onClick={() => { setOpen('cancel'); }}>{t('sessions.cancel')}</Button>}
      </div>
      <div className="row">
        <Button look="quiet" flush onClick={() => void edit()}>{t('sessions.change', { every })}</Button>
        <Button look="quiet" onClick={() => { setOpen('remove'); }}>{t('sessions.remove', { every })}</Button>
      </div>
      {error !== null && <ErrorNote error={error} />}
      {open === 'move' && <MoveDialog at={slot.at} onClose={close} onMove={(at) => void change({ at: at === on ? null : at })} />}
      {open === 'cancel' && <ConfirmDialog title={t('sessions.cancel-title')} confirm={t('sessions.cancel')} onConfirm={() => void change({ state: 'cancelled' }, true)} onClose={close}><p>{t('sessions.cancel-text')}</p></ConfirmDialog>}
      {open === 'remove' && <ConfirmDialog title={t('sessions.remove', { every })} confirm={t('sessions.remove', { every })} onConfirm={() => void remove()} onClose={close}><p>{t('sessions.remove-text')}</p></ConfirmDialog>}
      {form !== null && (
        <SessionForm
          series={series}
          start={form}
          from={on}
          onClose={() => { setForm(null); }}
          onSaved={() => { navigate({ screen: 'sessions' }, { replace: true }); }}
        />
      )}
    </section>
  );
}

function MoveDialog({ at, onClose, onMove }: { at: string; onClose: () => void; onMove: (at: string) => void }) {
  const t = useText();
  const [[day, time], setWhen] = useState<[string, string]>([at.slice(0, 10), at.slice(11)]);
  return (
    <Dialog title={t('sessions.move')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (day !== '' && time !== '') onMove(`${day}T${time}`); }}>
        <div className="session-pair">
          <TextField type="date" data-first required label={t('sessions.form.day')} value={day} onChange={(event) => { setWhen([event.target.value, time]); }} />
          <TextField type="time" required label={t('sessions.form.time')} value={time} onChange={(event) => { setWhen([day, event.target.value]); }} />
        </div>
        <div className="choices">
          <Button look="quiet" onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="go" type="submit">{t('sessions.form.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
