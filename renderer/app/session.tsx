import { createContext, startTransition, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { LockReason, RecentVault } from '../../electron/contract/shell.ts';
import type { DamageNotice, OpenReport } from '../../electron/contract/vault-calls.ts';
import type { Result } from '../../electron/contract/result.ts';
import type { Settings } from '../../electron/domain/settings.ts';
import { connectOwnSheets } from '../worksheet/own-sheets.ts';
import { useShell, useVault, useVaultEvent } from './bridge-context.tsx';
import { useTellZone } from './tell-zone.ts';

/** Locking destroys the window, so there is no way back from `open`. */
export type Phase =
  | { at: 'starting' }
  | { at: 'first-run' }
  | { at: 'locked'; recent: RecentVault[]; current: RecentVault | null; reason: LockReason | null }
  | { at: 'open'; report: OpenReport; place: RecentVault | null; fresh: boolean };

export type Session = {
  phase: Phase;
  /** The vault answered that it is open. `fresh`: it was made just now. */
  opened: (report: OpenReport, fresh?: boolean) => Promise<void>;
  /** From the lock screen to a new journal, and back. */
  makeNew: () => void;
  readAgain: () => Promise<void>;
};

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const shell = useShell();
  const [phase, setPhase] = useState<Phase>({ at: 'starting' });

  const readPhase = useCallback(async (): Promise<Phase> => {
    const [recent, current, reason] = await Promise.all([
      shell.call('places.recent', {}),
      shell.call('places.current', {}),
      shell.call('lock.reason', {}),
    ]);
    const forNew = reason === null && current === null && (await shell.call('windows.for-new', {}));
    return forNew || (recent.length === 0 && current === null) ? { at: 'first-run' } : { at: 'locked', recent, current, reason };
  }, [shell]);

  const readAgain = useCallback(async () => {
    setPhase(await readPhase());
  }, [readPhase]);

  useEffect(() => {
    void readPhase().then(setPhase);
  }, [readPhase]);

  const opened = useCallback(
    async (report: OpenReport, fresh = false) => {
      await shell.call('places.keep', {});
      void shell.call('lock.idle', { minutes: report.settings.idleMinutes });
      const place = await shell.call('places.current', {});
      // The lock screen stands until the journal's first page is drawn, and a key in between (help) need not wait for that.
      startTransition(() => { setPhase({ at: 'open', report, place, fresh }); });
    },
    [shell],
  );

  const makeNew = useCallback(() => {
    setPhase({ at: 'first-run' });
  }, []);

  const value = useMemo(() => ({ phase, opened, makeNew, readAgain }), [phase, opened, makeNew, readAgain]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('No session');
  return session;
}

/** What only an open journal has. */
export type OpenJournal = {
  report: OpenReport;
  place: RecentVault | null;
  /** After it was moved, or its name changed. */
  readPlace: () => Promise<void>;
  fresh: boolean;
  readOnly: boolean;
  notices: DamageNotice[];
  settings: Settings;
  saveSettings: (change: Partial<Settings>) => Promise<Result<Settings>>;
};

const OpenContext = createContext<OpenJournal | null>(null);

export function OpenProvider({ phase, children }: { phase: Extract<Phase, { at: 'open' }>; children: ReactNode }) {
  const vault = useVault();
  const shell = useShell();
  const [settings, setSettings] = useState(phase.report.settings);
  const [place, setPlace] = useState(phase.place);
  const [notices, setNotices] = useState(phase.report.notices);

  useEffect(() => connectOwnSheets(vault), [vault]);
  useTellZone();

  useVaultEvent('vault.notice', (notice) => {
    setNotices((before) => [...before, notice]);
  });

  useVaultEvent('settings.changed', (next) => {
    setSettings(next);
    void shell.call('lock.idle', { minutes: next.idleMinutes });
  });

  const saves = useRef(0);
  const saveSettings = useCallback(
    async (change: Partial<Settings>) => {
      const save = ++saves.current;
      // Shown at once, and taken back when it could not be kept. What a save answers does not know of one that came after it.
      setSettings((before) => ({ ...before, ...change }));
      const result = await vault.call('settings.save', change);
      // In a journal that is open for reading only one can still practise with bells: until the window closes, and nowhere kept.
      if (!result.ok && phase.report.readOnly && Object.keys(change).every((key) => key === 'skills')) return result;
      if (!result.ok) {
        const kept = await vault.call('settings.read', {});
        if (kept.ok && save === saves.current) setSettings(kept.value);
        return result;
      }
      if (save === saves.current) setSettings(result.value);
      if ('idleMinutes' in change) void shell.call('lock.idle', { minutes: result.value.idleMinutes });
      return result;
    },
    [vault, shell, phase],
  );

  const readPlace = useCallback(async () => {
    setPlace(await shell.call('places.current', {}));
  }, [shell]);

  const value = useMemo<OpenJournal>(
    () => ({ report: phase.report, place, readPlace, fresh: phase.fresh, readOnly: phase.report.readOnly, notices, settings, saveSettings }),
    [phase, place, readPlace, notices, settings, saveSettings],
  );
  return <OpenContext value={value}>{children}</OpenContext>;
}

/** What stands in it behaves as if the journal were locked. */
export function ShutJournal({ children }: { children: ReactNode }) {
  return <OpenContext value={null}>{children}</OpenContext>;
}

/** Null before unlock. */
export function useOpenJournal(): OpenJournal | null {
  return use(OpenContext);
}

export function useJournal(): OpenJournal {
  const open = use(OpenContext);
  if (open === null) throw new Error('The journal is locked');
  return open;
}
