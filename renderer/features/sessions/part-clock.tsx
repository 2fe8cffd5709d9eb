import { useEffect, useState } from 'react';
import { useNow } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

const everySoOften = 15_000;

/** How long one has been at a part, for whoever wants to see it. Nothing rings, and nothing turns red. */
export function PartClock({ part, minutes }: { part: string; minutes: number }) {
  const t = useText();
  const now = useNow();
  const [on, setOn] = useState(false);
  const [spent, setSpent] = useState<Readonly<Record<string, number>>>({});

  useEffect(() => {
    if (!on) return;
    let last = now().getTime();
    const count = () => {
      const at = now().getTime();
      const more = at - last;
      last = at;
      setSpent((before) => ({ ...before, [part]: (before[part] ?? 0) + more }));
    };
    const timer = setInterval(count, everySoOften);
    return () => {
      clearInterval(timer);
      count();
    };
  }, [on, part, now]);

  return (
    <div className="together-clock">
      <Button look="quiet" flush aria-pressed={on} onClick={() => { setOn(!on); }}>{t('sessions.clock')}</Button>
      {on && <span className="note numbers">{t('sessions.clock.spent', { spent: Math.floor((spent[part] ?? 0) / 60_000), of: minutes })}</span>}
    </div>
  );
}
