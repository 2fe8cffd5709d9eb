import { useQuery } from '../../app/use-query.ts';
import { EntryRead } from '../../reading/entry-read.tsx';
import { HelpShown } from '../../reading/help-shown.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

export function TogetherEntry({ id }: { id: string }) {
  const { value, error, again } = useQuery('entries.read', { id });
  return (
    <>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && <SheetLinks entry={id}><EntryRead content={value.content} /></SheetLinks>}
      {value?.content.kind === 'worksheet' && value.content.help !== undefined && <HelpShown shown={value.content.help} />}
    </>
  );
}
