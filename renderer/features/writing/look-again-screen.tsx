import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function LookAgainScreen() {
  return (
    <>
      <PageTitle>…</PageTitle>
      <EmptyState says="…" />
    </>
  );
}
