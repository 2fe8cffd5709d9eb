import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function TrashScreen() {
  return (
    <>
      <PageTitle>…</PageTitle>
      <EmptyState says="…" />
    </>
  );
}
