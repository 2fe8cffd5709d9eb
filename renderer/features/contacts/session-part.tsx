import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { nextSlot } from '../../../electron/domain/sessions/timeline.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { localWall, useDates, whenNow } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

const minutes = 50;

/** Of a day with sessions the nearest one, also when it should be over; else the next. */
function slotNow(slots: readonly SlotItem[], now: string): SlotItem | undefined {
  const apart = ({ at }: SlotItem) => Math.abs(Date.parse(`${at}Z`) - Date.parse(`${now}Z`));
  const ofToday = slots.filter(({ at, state }) => state === 'planned' && at.startsWith(now.slice(0, 10))).sort((a, b) => apart(a) - apart(b));
  return ofToday[0] ?? nextSlot(slots, now);
}

/** The session with a person: what is to be seen in it is chosen on its page, and read together from there. One that nobody noted begins now. */
export function SessionPart({ id, name, readOnly }: { id: string; name: string; readOnly: boolean }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const now = useNow();
  const { today, both } = useDates();
  const { value: slots } = useQuery('sessions.list', { today }, ['sessions.changed', 'vault.loaded']);
  const [error, setError] = useState<Failure | null>(null);
  if (slots === null) return null;
  const slot = slotNow(slots.filter(({ contact }) => contact === id), localWall(now()));

  async function begin() {
    const at = localWall(now());
    const saved = await vault.call('sessions.save', { series: null, plan: { at, zone: whenNow(now()).zone, minutes, withWhom: name.slice(0, 80), contact: id, every: 0, until: null } });
    if (saved.ok) navigate({ screen: 'session', series: saved.value, on: at });
    else setError(saved.error);
  }

  return (
    <section className="stack tight contacts-part" aria-labelledby="person-session">
      <h2 className="section" id="person-session">{t('contacts.session')}</h2>
      <p className="measure person-session">{slot === undefined ? t('contacts.session-none') : t('contacts.session-when', { when: both(slot.at) })}</p>
      <div className="row">
        {slot !== undefined && <Button look="go" onClick={() => { navigate({ screen: 'session', series: slot.series, on: slot.on }); }}>{t('contacts.session-read')}</Button>}
        {slot === undefined && !readOnly && <Button look="go" onClick={() => void begin()}>{t('contacts.session-now')}</Button>}
        {slot === undefined && !readOnly && <Button onClick={() => { navigate({ screen: 'sessions', for: { contact: id, name } }); }}>{t('contacts.add-session')}</Button>}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
