import type { ReactNode } from 'react';
import { PageHead } from '../../ui/page-head.tsx';
import { Steps } from '../../ui/progress.tsx';

/** The heading of a step on the way, with how far it is. */
export function StepHead({ at, title, children }: { at: 1 | 2 | 3 | 4; title: string; children?: ReactNode }) {
  return (
    <PageHead title={title} above={<Steps at={at} of={4} />}>
      {children}
    </PageHead>
  );
}
