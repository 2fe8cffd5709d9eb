import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function EditScreen() {
  return (
    <>
      <PageTitle>…</PageTitle>
      <EmptyState says="…" />
    </>
  );
}
