import type { ReactNode } from 'react';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Sheet } from './registry.ts';
import type { OwnWords } from './sheet-context.tsx';

export type Layout = 'guided' | 'page';

export type WorksheetFillProps = {
  sheet: Sheet;
  answers: Answers;
  /** IANA zone of the wall times in the answers. */
  zone?: string;
  /** Every keystroke; the answers may hold empty rows while they are written. */
  onChange: (answers: Answers) => void;
  length: string;
  onLength: (length: string) => void;
  layout: Layout;
  onLayout: (layout: Layout) => void;
  /** Which step of the length is asked, from 0. A number past the end is the last. */
  step: number;
  onStep: (step: number) => void;
  own: OwnWords;
  /** Says what is on disk: `<SaveStateNote>`. */
  saveState: ReactNode;
  /** The quiet way to help, in the header's corner. */
  help?: ReactNode;
  /** To the sheet on paper. */
  onPrint?: () => void;
  /** Away from here; what is written stays as a draft. */
  onLeave: () => void;
  /** Into the journal, tidied: `part` or `whole` by what the sheet needs. */
  onKeep: (kept: { answers: Answers; state: 'part' | 'whole' }) => void;
  /** Words for the last button instead of "Keep in journal". */
  keepLabel?: string;
};
