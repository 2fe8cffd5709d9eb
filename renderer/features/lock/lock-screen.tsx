import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../electron/contract/result.ts';
import type { RecentVault } from '../../../electron/contract/shell.ts';
import type { Glimpse, OpenMode, OpenReport } from '../../../electron/contract/vault-calls.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { QuietPage } from '../../app/quiet-page.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useSession, type Phase } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { BusyFolder } from './busy-folder.tsx';
import { LockLook } from './lock-look.tsx';
import { OtherJournals } from './other-journals.tsx';
import { NewPassphraseStep, RecoverForm } from './recover-form.tsx';
import { RescueForm } from './rescue-form.tsx';
import { UnfinishedDelete } from './unfinished-delete.tsx';
import { UnlockForm } from './unlock-form.tsx';
import './lock.css';

/** How often a folder that is not there is looked for. */
const awayLook = 3_000;
const glimpseErrors: Partial<Record<Glimpse['state'], ErrorCode>> = { none: 'no-vault', partial: 'vault-partial', newer: 'vault-newer', unreachable: 'folder-gone' };

export function LockScreen({ phase }: { phase: Extract<Phase, { at: 'locked' }> }) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { opened } = useSession();
  const [chosen, setChosen] = useState<RecentVault | null>(phase.current ?? phase.recent[0] ?? null);
  const [glimpse, setGlimpse] = useState<Glimpse | null>(null);
  const [mode, setMode] = useState<OpenMode>('normal');
  const [byKey, setByKey] = useState(false);
  const [recovered, setRecovered] = useState<OpenReport | null>(null);
  const [refused, setRefused] = useState(false);
  const [turn, setTurn] = useState(0);
  const [hasPlan, setHasPlan] = useState(false);
  const navigate = useNavigate();

  useEffect(() => {
    if (chosen === null) return;
    let stale = false;
    async function look(id: string) {
      const current = await shell.call('places.current', {});
      if (current?.id !== id) await shell.call('places.choose', { id });
      const copy = await shell.call('plan.copy', {});
      if (!stale) setHasPlan(copy !== null && copy.plan !== null);
      const result = await vault.call('vault.glimpse', {});
      if (!stale && result.ok) setGlimpse(result.value);
    }
    void look(chosen.id);
    return () => { stale = true; };
  }, [shell, vault, chosen, turn]);

  // A stick that is plugged in is met without a press.
  const away = glimpse?.state === 'unreachable';
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(() => void vault.call('vault.glimpse', {}).then((now) => {
      if (now.ok && now.value.state !== 'unreachable') setGlimpse(now.value);
    }), awayLook);
    return () => { clearInterval(timer); };
  }, [vault, away]);

  function choose(place: RecentVault) {
    setChosen(place);
    setGlimpse(null);
    setMode('normal');
    setRefused(false);
    setByKey(false);
  }

  function again() {
    setGlimpse(null);
    setTurn((n) => n + 1);
  }

  function turnedAway() {
    setRefused(true);
    again();
  }

  if (recovered !== null) {
    return (
      <QuietPage>
        <NewPassphraseStep own={chosen === null ? [] : [chosen.name]} onDone={() => void opened(recovered)} readOnly={recovered.readOnly} />
      </QuietPage>
    );
  }

  // A holder that has not been heard of for long does not bar the way, unless the vault says so.
  const holder = mode === 'normal' && glimpse?.holder != null && (!glimpse.holder.stale || refused) ? glimpse.holder : null;
  const cannot = glimpse === null ? null : (glimpseErrors[glimpse.state] ?? null);

  const rescue = glimpse?.state === 'backups';
  const unfinished = chosen?.deleting === true && (glimpse?.state === 'damaged' || glimpse?.state === 'none' || glimpse?.state === 'partial' || rescue);

  return (
    <QuietPage foot={<><LockLook />{hasPlan && <Button look="quiet" aria-keyshortcuts="F2" onClick={() => { navigate({ screen: 'plan' }); }}>{t('lock.plan')} <Kbd>F2</Kbd></Button>}</>}>
      <PageTitle look="title">{t(phase.reason === null ? 'lock.hello' : 'lock.welcome-back')}</PageTitle>
      {phase.reason !== null && <p className="label">{t(`lock.reason.${phase.reason}`)}</p>}
      {chosen !== null && !unfinished && cannot !== null && (
        <>
          <p className="words lock-name">{chosen.name}</p>
          <ErrorNote error={{ code: cannot }} onRetry={again} />
        </>
      )}
      {chosen !== null && unfinished && <UnfinishedDelete place={chosen} />}
      {chosen !== null && !unfinished && rescue && <RescueForm key={chosen.id} place={chosen} onChoose={choose} />}
      {chosen !== null && !unfinished && !rescue && cannot === null && holder !== null && (
        <BusyFolder name={chosen.name} holder={holder} onMode={setMode} onAgain={() => { setRefused(false); again(); }} />
      )}
      {chosen !== null && !unfinished && !rescue && cannot === null && holder === null && (
        <div key={chosen.id} className="stack">
          {mode !== 'normal' && <p className="label">{t(mode === 'read-only' ? 'lock.mode.read-only' : 'lock.mode.anyway')}</p>}
          {byKey ? (
            <RecoverForm mode={mode} onOpened={setRecovered} onBack={() => { setByKey(false); }} onBusy={turnedAway} />
          ) : (
            <>
              <UnlockForm name={chosen.name} mode={mode} damaged={glimpse?.state === 'damaged'} onOpened={(report) => void opened(report)} onBusy={turnedAway} />
              <div>
                <Button look="quiet" flush onClick={() => { setByKey(true); }}>
                  {t('lock.use-key')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      <OtherJournals key={cannot ?? 'open'} recent={phase.recent} chosen={chosen} stuck={cannot === 'no-vault' || cannot === 'vault-partial'} onChoose={choose} />
    </QuietPage>
  );
}
