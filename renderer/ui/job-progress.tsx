import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from './button.tsx';

type Props = { label: string; done: number; of: number | null; onStop: () => void; /** What the button says; "Stop" when it is not given. */ stop?: string };

/** What is shorter than this shows nothing. */
const patience = 500;

/** How far a long piece of work is, and a way to stop it. Mount it while the work runs. */
export function JobProgress({ label, done, of, onStop, stop }: Props) {
  const t = useText();
  const [due, setDue] = useState(false);
  const [stopping, setStopping] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => { setDue(true); }, patience);
    return () => { clearTimeout(timer); };
  }, []);

  if (!due) return null;
  return (
    <div className="job" role="group" aria-label={label}>
      <span className="label">{label}</span>
      <progress aria-label={label} max={of ?? undefined} value={of === null ? undefined : Math.min(done, of)} />
      <Button busy={stopping ? t('ui.stopping') : null} onClick={() => { setStopping(true); onStop(); }}>
        {stop ?? t('ui.stop')}
      </Button>
    </div>
  );
}
