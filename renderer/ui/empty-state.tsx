import type { ReactNode } from 'react';

/** Says what would stand here and how to begin. */
export function EmptyState({ says, children }: { says: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="says">{says}</p>
      {children}
    </div>
  );
}
