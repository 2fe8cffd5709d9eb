import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function TakeAlongScreen() {
  return (
    <>
      <PageTitle>…</PageTitle>
      <EmptyState says="…" />
    </>
  );
}
