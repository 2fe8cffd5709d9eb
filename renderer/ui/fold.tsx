import type { ReactNode } from 'react';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean; onToggle?: (open: boolean) => void };

export function Fold({ summary, children, open, onToggle }: Props) {
  return (
    <details className="fold" open={open} onToggle={(event) => { onToggle?.(event.currentTarget.open); }}>
      <summary>{summary}</summary>
      <div className="inside">{children}</div>
    </details>
  );
}
