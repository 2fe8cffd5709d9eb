import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { TextProvider } from '../../../renderer/i18n/text-provider.tsx';
import { LinkContext } from '../../../renderer/worksheet/link-context.tsx';
import { listSheets, loadSheet, type Sheet } from '../../../renderer/worksheet/registry.ts';
import { WorksheetBlank } from '../../../renderer/worksheet/worksheet-blank.tsx';
import { WorksheetFill } from '../../../renderer/worksheet/worksheet-fill.tsx';
import { WorksheetRead } from '../../../renderer/worksheet/worksheet-read.tsx';
import { everyKind, everyKindWords } from '../../worksheets/every-kind.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import '../../../renderer/styles/controls.css';
import '../../../renderer/styles/overlays.css';
import '../../../renderer/styles/frame.css';

/** A page with nothing but a sheet in it, for tests and benchmarks of every sheet in one window. */
export type Shown = {
  id: string;
  mode: 'guided' | 'page' | 'read' | 'blank' | 'large';
  language: 'en' | 'es';
  theme: 'light' | 'dark';
  length?: string;
  answers: Answers;
};

export type SheetPage = {
  /** `every-kind` is the made-up one. */
  list: () => string[];
  /** Resolves when it is drawn; `ms` is how long that took once its words were there. */
  show: (shown: Shown) => Promise<{ ms: number }>;
  answers: () => Answers;
  kept: () => 'part' | 'whole' | null;
};

declare global {
  var sheetPage: SheetPage;
}

const nothing = () => undefined;
const own = { feelings: [], onFeelings: nothing, patterns: [], patternOrder: [], onPatterns: nothing };
const links = {
  useChoices: () => [{ entry: '01K9ZZZZZZZZZZZZZZZZZZZZZZ', row: '1', name: 'The first one' }, { entry: '01K9ZZZZZZZZZZZZZZZZZZZZZY', row: '2', name: 'Another one' }],
  useNumber: () => 3,
  useWeek: () => ({ sheets: 4, practices: 1, checkIns: 2, pages: 3, energy: { mean: 5.5, n: 2 }, nights: { written: 5, asleep: 420, share: 87.5 }, doses: { taken: 3, planned: 5 }, measures: [{ acronym: 'GAD-7', value: 7, top: 21, day: '2026-03-06' }] }),
};

const now: { answers: Answers; kept: 'part' | 'whole' | null } = { answers: {}, kept: null };

function Filling({ sheet, shown }: { sheet: Sheet; shown: Shown }) {
  const [answers, setAnswers] = useState(shown.answers);
  const [length, setLength] = useState(shown.length ?? sheet.definition.lengths.at(-1)?.id ?? '');
  const [step, setStep] = useState(0);
  return (
    <WorksheetFill
      {...{ sheet, answers, length, step, own }}
      zone="Europe/Madrid"
      onChange={(next) => {
        now.answers = next;
        setAnswers(next);
      }}
      onLength={setLength}
      layout={shown.mode === 'page' ? 'page' : 'guided'}
      onLayout={nothing}
      onStep={setStep}
      saveState={null}
      onLeave={nothing}
      onKeep={({ answers: kept, state }) => {
        now.answers = kept;
        now.kept = state;
      }}
    />
  );
}

function View({ sheet, shown }: { sheet: Sheet; shown: Shown }) {
  const length = shown.length ?? sheet.definition.lengths.at(-1)?.id ?? '';
  switch (shown.mode) {
    case 'guided':
    case 'page':
      return <Filling sheet={sheet} shown={shown} />;
    case 'read':
      return <WorksheetRead sheet={sheet} answers={shown.answers} length={length} zone="Europe/Madrid" />;
    case 'blank':
    case 'large':
      return <WorksheetBlank sheet={sheet} length={length} large={shown.mode === 'large'} />;
  }
}

async function sheetOf(id: string, language: 'en' | 'es'): Promise<Sheet> {
  if (id === 'every-kind') return { definition: everyKind, words: everyKindWords, language };
  const version = listSheets().find((sheet) => sheet.id === id)?.version ?? 1;
  const sheet = await loadSheet(id, version, language);
  if (sheet === null) throw new Error(`no sheet ${id}`);
  return sheet;
}

const box = document.getElementById('root');
if (box === null) throw new Error('no root');
const root = createRoot(box);
let turn = 0;

globalThis.sheetPage = {
  list: () => [...listSheets().map(({ id }) => id), 'every-kind'],
  async show(shown) {
    const sheet = await sheetOf(shown.id, shown.language);
    now.answers = shown.answers;
    now.kept = null;
    document.documentElement.dataset['theme'] = shown.theme;
    turn += 1;
    const before = performance.now();
    flushSync(() => {
      root.render(
        <TextProvider language={shown.language}>
          <LinkContext value={links}>
            <main className="main" key={turn} aria-label="Sheet">
              <View sheet={sheet} shown={shown} />
            </main>
          </LinkContext>
        </TextProvider>,
      );
    });
    // Styles and layout are part of opening.
    document.body.getBoundingClientRect();
    const ms = performance.now() - before;
    while (box.querySelector('h1') === null) await new Promise((done) => setTimeout(done, 10));
    return { ms };
  },
  answers: () => now.answers,
  kept: () => now.kept,
};
