import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { HelpButton } from './help-button.tsx';
import { useNavigate } from './router.tsx';
import './quiet-page.css';

type Props = { children: ReactNode; foot?: ReactNode; wide?: boolean };

/** A screen before the journal is open: one column in the middle of an empty room, help at its foot. */
export function QuietPage({ children, foot, wide = false }: Props) {
  const navigate = useNavigate();
  const help = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F1' && event.key !== 'F2') return;
    event.preventDefault();
    navigate({ screen: event.key === 'F1' ? 'help' : 'plan' });
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => { help(event); };
    window.addEventListener('keydown', listener);
    return () => { window.removeEventListener('keydown', listener); };
  }, []);

  return (
    <div className="quiet-page">
      <main className={wide ? 'quiet-page-middle wide' : 'quiet-page-middle'} tabIndex={-1}>
        {children}
      </main>
      <footer className="quiet-page-foot">
        {foot}
        <HelpButton />
      </footer>
    </div>
  );
}
