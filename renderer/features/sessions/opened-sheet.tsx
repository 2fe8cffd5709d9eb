import { ErrorNote } from '../../ui/error-note.tsx';
import { SharedPart } from './shared-part.tsx';
import { useOpened } from './use-opened.ts';
import type { Filled, TogetherSheets } from './use-together-sheets.ts';

type Props = { sheets: TogetherSheets; what: Filled; steps?: readonly string[]; only?: readonly string[] };

/** A sheet to fill in together, from the moment that it is shown. */
export function OpenedSheet({ sheets, what, ...asked }: Props) {
  const { shared, error } = useOpened(sheets, what);
  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      {shared !== undefined && <SharedPart shared={shared} {...asked} />}
    </>
  );
}
