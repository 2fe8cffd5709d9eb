import { useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useFlushers } from '../../app/flushers.tsx';
import { PassphraseField } from '../../app/keys/passphrase-field.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useTogether } from '../../app/together.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PrintNotes } from './print-notes.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

/** Back to the whole journal: only with the passphrase. What was filled in together is kept first. */
export function EndDialog({ slot, sheets, onClose }: { slot: SlotItem; sheets: TogetherSheets; onClose: () => void }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { today } = useDates();
  const { saveSettings } = useJournal();
  const flushers = useFlushers();
  const { end } = useTogether();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  /** The next session, if both agreed on one that is on no list yet. */
  async function planNext() {
    const notes = sheets.find({ begin: 'session-notes' })?.keeper;
    const next = notes?.saveState().kind === 'untouched' ? undefined : notes?.value().answers['next'];
    const at = next?.kind === 'datetime' ? next.local : null;
    if (at === null) return;
    const slots = await vault.call('sessions.list', { today });
    const { zone, minutes, withWhom, contact } = slot;
    const ofThatDay = slots.ok ? slots.value.filter((one) => one.contact === contact && one.state === 'planned' && one.at.slice(0, 10) === at.slice(0, 10)) : [];
    if (!slots.ok || ofThatDay.some((one) => one.at === at)) return;
    // Another time of that day is the session of that day, moved; where there are several, nobody can tell which.
    const [moved, ...more] = ofThatDay;
    if (moved !== undefined && more.length === 0 && moved.on !== slot.on) {
      await vault.call('sessions.change', { series: moved.series, on: moved.on, change: { at } });
      return;
    }
    await vault.call('sessions.save', { series: null, plan: { at, zone, minutes, withWhom, every: 0, until: null, ...(contact === null ? {} : { contact }) } });
  }

  async function close() {
    if (passphrase === '' || busy) return;
    setBusy(true);
    // Whatever was asked for meanwhile, one comes back to the session; and where one goes from there is not taken back.
    navigate({ screen: 'session', series: slot.series, on: slot.on }, { replace: true });
    // A note that was written and not added belongs to the session too.
    await flushers.all();
    // While it still lasts: what was not shown of an entry is put back by whoever keeps it from sight.
    const failed = (await sheets.keepAll()) ?? (await end(passphrase));
    setBusy(false);
    setError(failed);
    if (failed !== null) {
      form.current?.querySelector('input')?.select();
      return;
    }
    await planNext();
    // The day from which a therapist's own entries are offered is another.
    if (slot.contact === null && slot.at.slice(0, 10) <= today) void saveSettings({ lastSession: slot.at.slice(0, 10) });
  }

  return (
    <Dialog title={t('sessions.end.title')} onClose={onClose}>
      <form ref={form} className="stack" onSubmit={(event) => { event.preventDefault(); void close(); }}>
        <p>{t(slot.contact === null ? 'sessions.end.text' : 'sessions.end.text-person')}</p>
        <PrintNotes sheets={sheets} />
        <PassphraseField data-first label={t('sessions.end.passphrase')} value={passphrase} onChange={setPassphrase} autoComplete="off" />
        {error !== null && <ErrorNote error={error} />}
        <div className="choices">
          <Button look="quiet" onClick={onClose}>{t('sessions.end.stay')}</Button>
          <Button look="go" type="submit" busy={busy ? t('sessions.end.busy') : null}>{t('sessions.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
