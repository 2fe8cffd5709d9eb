import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { CheckInRead } from './check-in-read.tsx';
import { FeelingsRead } from './feelings-read.tsx';
import { Prose } from './prose.tsx';
import { WorksheetBody } from './worksheet-body.tsx';
import './reading.css';

/** What was written in an entry, without its heading, tags, links and private note. Its own headings are of level 3. */
export function EntryBody({ content }: { content: EntryContent }) {
  switch (content.kind) {
    case 'journal':
      return (
        <div className="reading-body">
          <Prose text={content.text} />
          <FeelingsRead feelings={content.feelings} />
        </div>
      );
    case 'check-in':
      return (
        <div className="reading-body">
          <CheckInRead content={content} />
        </div>
      );
    case 'worksheet':
      return (
        <div className="reading-body">
          <WorksheetBody content={content} />
        </div>
      );
  }
}
