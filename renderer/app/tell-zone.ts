import { useEffect } from 'react';
import { useNow, useVault } from './bridge-context.tsx';
import { whenNow } from './dates.ts';

/** Who travels takes the open journal along: its reminders go by the clock on the wall there. */
export function useTellZone(): void {
  const vault = useVault();
  const now = useNow();
  useEffect(() => {
    let told = '';
    async function tell(): Promise<void> {
      const { zone } = whenNow(now());
      if (zone === told) return;
      const said = await vault.call('plans.here', { zone });
      if (said.ok) told = zone;
    }
    void tell();
    const timer = setInterval(() => void tell(), 30_000);
    return () => { clearInterval(timer); };
  }, [vault, now]);
}
