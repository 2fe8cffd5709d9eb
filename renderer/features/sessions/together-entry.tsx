import { useQuery } from '../../app/use-query.ts';
import { EntryRead } from '../../reading/entry-read.tsx';
import { HelpShown } from '../../reading/help-shown.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { GivenSheets } from '../../worksheet/given-sheets.tsx';

export function TogetherEntry({ id }: { id: string }) {
  const { value, error, again } = useQuery('entries.read', { id });
  const { value: beside } = useQuery('together.beside', { entry: id });
  return (
    <>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && beside !== null && (
        <SheetLinks entry={id}>
          <GivenSheets sheets={beside.sheets}><EntryRead content={value.content} struck={beside.struck} /></GivenSheets>
        </SheetLinks>
      )}
      {value?.content.kind === 'worksheet' && value.content.help !== undefined && <HelpShown shown={value.content.help} />}
    </>
  );
}
