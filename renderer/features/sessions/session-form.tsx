import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SessionPlan } from '../../../electron/domain/sessions/session.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

import { Select, TextField } from '../../ui/field.tsx';
import { PersonSelect } from './person-select.tsx';

const rows = [0, 7, 14, 28] as const;

function withPerson(plan: SessionPlan, person: { id: string; name: string } | null): SessionPlan {
  const next = { ...plan };
  delete next.contact;
  return person === null ? next : { ...next, contact: person.id, withWhom: person.name };
}

const lengths = [10, 30, 45, 50, 60, 90, 120];

type Props = { series: string | null; start: SessionPlan; /** The session that is the first to be another. */ from?: string; onClose: () => void; onSaved: (series: string, plan: SessionPlan) => void };

/** When sessions are: one, or a row of them. */
export function SessionForm({ series, start, from, onClose, onSaved }: Props) {
  const t = useText();
  const vault = useVault();
  const [plan, setPlan] = useState(start);
  const [error, setError] = useState<Failure | null>(null);
  const [missing, setMissing] = useState(false);
  const [endsEarly, setEndsEarly] = useState(false);
  const [day = '', time = ''] = plan.at.split('T');
  const set = (change: Partial<SessionPlan>) => { setPlan((before) => ({ ...before, ...change })); };

  async function save() {
    const whole = day !== '' && time !== '';
    setMissing(!whole);
    const backwards = plan.every !== 0 && plan.until !== null && plan.until < day;
    setEndsEarly(whole && backwards);
    if (!whole || backwards) return;
    const saved = await vault.call('sessions.save', { series, plan: { ...plan, withWhom: plan.withWhom.trim() }, ...(from === undefined ? {} : { from }) });
    if (saved.ok) onSaved(saved.value, plan);
    else setError(saved.error);
  }

  return (
    <Dialog title={t(series === null ? 'sessions.form.new' : 'sessions.form.change')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <div className="session-pair">
          <TextField type="date" data-first label={t('sessions.form.day')} value={day} fault={missing ? t('sessions.form.missing') : null} onChange={(event) => { set({ at: `${event.target.value}T${time}` }); }} />
          <TextField type="time" label={t('sessions.form.time')} value={time} onChange={(event) => { set({ at: `${day}T${event.target.value}` }); }} />
        </div>
        <div className="session-pair">
          <Select label={t('sessions.form.row')} value={String(plan.every)} options={rows.map((every) => ({ value: String(every), text: t('sessions.every', { every }) }))} onChange={(value) => { set({ every: rows.find((every) => String(every) === value) ?? 0 }); }} />
          <Select
            label={t('sessions.form.minutes')}
            value={String(plan.minutes)}
            options={[...new Set([...lengths, plan.minutes])].sort((a, b) => a - b).map((minutes) => ({ value: String(minutes), text: t('sessions.minutes', { n: minutes }) }))}
            onChange={(value) => { set({ minutes: Number(value) }); }}
          />
        </div>
        {plan.every !== 0 && <TextField type="date" label={t('sessions.form.until')} hint={t('sessions.form.until-hint')} fault={endsEarly ? t('sessions.form.ends-early') : null} value={plan.until ?? ''} onChange={(event) => { set({ until: event.target.value === '' ? null : event.target.value }); }} />}
        <PersonSelect contact={plan.contact} onPerson={(person) => { setPlan((before) => withPerson(before, person)); }} />
        <TextField words label={t('sessions.form.with')} hint={t('sessions.form.with-hint')} maxLength={80} value={plan.withWhom} onChange={(event) => { set({ withWhom: event.target.value }); }} />
        {error !== null && <ErrorNote error={error} />}
        <div className="choices">
          <Button look="quiet" onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="go" type="submit">{t('sessions.form.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
