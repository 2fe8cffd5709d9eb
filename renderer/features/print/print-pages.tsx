import { useDates } from '../../app/dates.ts';
import { InPaperText } from '../../i18n/paper-text.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { WeekBlank } from '../../worksheet/blank/week-blank.tsx';
import { WorksheetBlank } from '../../worksheet/worksheet-blank.tsx';
import { WorksheetRead } from '../../worksheet/worksheet-read.tsx';
import type { Pages } from './load-pages.ts';
import './print.css';

/** What goes on paper: blank sheets, each on a page of its own, or one that was filled in. */
export function PrintPages({ pages }: { pages: Pages }) {
  return (
    <InPaperText text={pages.text}>
      <div className={pages.large ? 'print-pages large' : 'print-pages'} lang={pages.text.language}>
        {pages.blank.map(({ sheet, length, week }) =>
          week === null ? (
            <WorksheetBlank key={sheet.definition.id} sheet={sheet} length={length} large={pages.large} />
          ) : (
            <WeekBlank key={sheet.definition.id} sheet={sheet} week={week} large={pages.large} />
          ),
        )}
        {pages.filled === null ? null : <Filled {...pages.filled} />}
      </div>
    </InPaperText>
  );
}

function Filled({ sheet, entry: { id, content }, held }: NonNullable<Pages['filled']>) {
  const { both } = useDates();
  return (
    <SheetLinks entry={id} held={held}>
      <WorksheetRead
        sheet={sheet}
        answers={content.answers}
        length={content.length}
        zone={content.when.zone}
        looks={content.looks}
        lead={`${sheet.words.name} · ${both(content.when.at)}`}
      />
    </SheetLinks>
  );
}
