import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import { hasWords } from './block-state.ts';
import { GapsPart } from './gaps-part.tsx';
import { ListPart } from './list-part.tsx';
import { NothingHere, SaidBlocks } from './said-block.tsx';
import { SheetPart } from './sheet-part.tsx';
import { TalkLines } from './talk-part.tsx';
import { TriedPart } from './tried-part.tsx';
import type { TogetherSheets } from './use-together-sheets.ts';

/** `goesOn`: the one of its kind that was chosen is gone on with, where there is one. */
type Asked = { worksheet: string; steps?: readonly string[]; only?: readonly string[]; goesOn?: boolean };

const covered = { worksheet: 'session-notes', steps: ['when'], only: ['covered'] };

/** Parts that are a sheet, or some questions of one. */
const filled: Partial<Record<string, Asked>> = {
  goals: { worksheet: 'problems-goals', goesOn: true },
  map: { worksheet: 'five-areas', goesOn: true },
  privacy: { worksheet: 'treatment-choices', steps: ['wishes'], goesOn: true },
  next: { worksheet: 'practice-plan', steps: ['task', 'what', 'when', 'obstacles', 'confidence'] },
  words: { worksheet: 'session-notes', steps: ['key', 'remember', 'therapist'] },
  how: { worksheet: 'session-notes', steps: ['how', 'next'] },
  well: { worksheet: 'staying-well', goesOn: true },
  drill: { worksheet: 'staying-well', steps: ['signs', 'setback'], goesOn: true },
  visit: { worksheet: 'prescriber-questions', steps: ['questions', 'answers', 'decided'], goesOn: true },
  dreams: { worksheet: 'dream-log' },
  themes: { worksheet: 'relational-pattern' },
  values: { worksheet: 'valued-step' },
  free: covered,
  between: covered,
  willing: covered,
};

/** Whether a part asks for itself, so that its own question need not lead. */
export function asksItself(part: string): boolean {
  return ['next', 'words', 'how'].includes(part);
}

/** What stands in a part of the session, as far as it was ticked, and what is filled in there. */
export function PartBody({ part, together, sheets, onEntry }: { part: string; together: TogetherValue; sheets: TogetherSheets; onEntry: (id: string) => void }) {
  const { sheet } = together;
  switch (part) {
    case 'now': {
      const here = ['mood', 'measures', 'sleep', 'practice', 'medicine'] as const;
      return here.some((block) => hasWords(block, sheet)) ? <div className="stack wide"><SaidBlocks blocks={here} sheet={sheet} /></div> : <NothingHere />;
    }
    case 'last':
      return hasWords('last', sheet) ? <SaidBlocks blocks={['last']} sheet={sheet} /> : <NothingHere />;
    case 'list':
      return <ListPart sheet={sheet} sheets={sheets} />;
    case 'tried':
    case 'work':
      return <TriedPart sheet={sheet} sheets={sheets} onEntry={onEntry} />;
    case 'gaps':
      return <div className="stack wide"><TalkLines part={part} /><GapsPart sheets={sheets} slot={together.slot} /></div>;
    default: {
      const asked = filled[part];
      return (
        <div className="stack wide">
          <TalkLines part={part} />
          {part === 'visit' && <SaidBlocks blocks={['medicine', 'sleep']} sheet={sheet} />}
          {asked !== undefined && <SheetPart key={part} together={together} sheets={sheets} {...asked} />}
        </div>
      );
    }
  }
}
