import type { Phase } from '../../app/session.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function LockScreen({ phase }: { phase: Extract<Phase, { at: 'locked' }> }) {
  return (
    <main className="main">
      <PageTitle>{phase.recent[0]?.name}</PageTitle>
    </main>
  );
}
