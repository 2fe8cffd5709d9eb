import type { PageOf } from '../../app/route.ts';
import { useQuery } from '../../app/use-query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PrintSheets } from './print-sheets.tsx';

/** A sheet for paper: blank, or as it was filled in. Without either, any number of blank ones in one go. */
export function PrintScreen({ route }: { route: PageOf<'print-sheet'> }) {
  return route.entry === undefined ? <PrintSheets route={route} entry={null} /> : <WithEntry route={route} id={route.entry} />;
}

function WithEntry({ route, id }: { route: PageOf<'print-sheet'>; id: string }) {
  const { value, error, again } = useQuery('entries.read', { id }, []);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null) return null;
  const { content } = value;
  return <PrintSheets route={route} entry={content.kind === 'worksheet' ? { id, content } : null} />;
}
