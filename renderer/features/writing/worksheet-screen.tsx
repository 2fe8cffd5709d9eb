import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-head.tsx';

export function WorksheetScreen() {
  return (
    <>
      <PageTitle>…</PageTitle>
      <EmptyState says="…" />
    </>
  );
}
