import type { ReactNode } from 'react';
import { WorksheetRead, type WorksheetReadProps } from './worksheet-read.tsx';

/** For paper and PDF: the reading view in print typography, with headings so that the PDF is tagged. */
export function WorksheetPrint({ foot, ...props }: WorksheetReadProps & { foot?: ReactNode }) {
  return (
    <div className="ws-print">
      <WorksheetRead {...props} />
      {foot === undefined ? null : <p className="note">{foot}</p>}
    </div>
  );
}
