import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { CheckInRead } from './check-in-read.tsx';
import { FeelingsRead } from './feelings-read.tsx';
import { Prose } from './prose.tsx';
import type { HeadingLevel } from '../worksheet/sheet-context.tsx';
import { WorksheetBody } from './worksheet-body.tsx';
import './reading.css';

type Props = { content: EntryContent; level?: HeadingLevel };

/** What was written in an entry, without its heading, tags, links and private note. Its own headings are one level under `level`. */
export function EntryBody({ content, level = 1 }: Props) {
  switch (content.kind) {
    case 'journal':
      return (
        <div className="reading-body">
          <Prose text={content.text} />
          <FeelingsRead feelings={content.feelings} level={level} />
        </div>
      );
    case 'check-in':
      return (
        <div className="reading-body">
          <CheckInRead content={content} level={level} />
        </div>
      );
    case 'worksheet':
      return (
        <div className="reading-body">
          <WorksheetBody content={content} level={level} />
        </div>
      );
  }
}
