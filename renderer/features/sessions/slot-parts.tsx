import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { SessionPart } from '../../../electron/domain/sessions/session.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PartsDialog, type PartsScope } from './parts-dialog.tsx';
import { partsOf, setOf } from './parts.ts';

/** What this session is made of, and how to have it otherwise: for it alone or for its row. */
export function SlotParts({ slot }: { slot: SlotItem }) {
  const t = useText();
  const vault = useVault();
  const { settings, readOnly } = useJournal();
  const [open, setOpen] = useState(false);
  const { series, on, every, ownParts } = slot;
  const order = partsOf(slot.parts, settings.sessionParts);

  async function keep(parts: SessionPart[], scope: PartsScope | null): Promise<Failure | null> {
    if (scope !== 'row') {
      const kept = await vault.call('sessions.change', { series, on, change: { parts } });
      return kept.ok ? null : kept.error;
    }
    const plan = await vault.call('sessions.read', { series });
    if (!plan.ok) return plan.error;
    const saved = await vault.call('sessions.save', { series, plan: { ...plan.value, parts } });
    if (!saved.ok) return saved.error;
    const same = ownParts ? await vault.call('sessions.change', { series, on, change: { parts: [] } }) : saved;
    return same.ok ? null : same.error;
  }

  return (
    <section className="row" aria-label={t('sessions.parts')}>
      <p>{t('sessions.parts.here', { set: t(`sessions.set.${setOf(order) ?? 'own'}`) })}</p>
      {!readOnly && <Button look="quiet" onClick={() => { setOpen(true); }}>{t('sessions.parts.change')}</Button>}
      {open && <PartsDialog start={order} scope={every === 0 ? null : ownParts ? 'one' : 'row'} onKeep={keep} onClose={() => { setOpen(false); }} />}
    </section>
  );
}
