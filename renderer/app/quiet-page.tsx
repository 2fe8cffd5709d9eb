import type { ReactNode } from 'react';
import { HelpButton } from './help-button.tsx';
import './quiet-page.css';

type Props = { children: ReactNode; foot?: ReactNode; wide?: boolean };

/** A screen before the journal is open: one column in the middle of an empty room, help at its foot. */
export function QuietPage({ children, foot, wide = false }: Props) {
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
