import { useEffect, useState } from 'react';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { completeness } from '../../../electron/domain/worksheets/completeness.ts';
import { stepsOf } from '../../../electron/domain/worksheets/visible.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { laterIsOpen, laterStep, lookDayOf } from '../../../electron/domain/worksheets/later.ts';
import { wallTimeOf } from '../../../electron/domain/worksheets/tidy.ts';
import { HelpButton } from '../../app/help-button.tsx';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { useDates } from '../../app/dates.ts';
import type { PageRoute } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSafetyPanel } from '../../safety/use-safety-panel.ts';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { WorksheetFill } from '../../worksheet/worksheet-fill.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { KeptScreen } from './kept-screen.tsx';
import { SheetOffers } from './sheet-offers.tsx';
import { useOwnWords } from './use-own-words.ts';

type Props = { sheet: Sheet; start: DraftStart<WorksheetContent> };

const lengths = ['3', '5', '7'] as const;

/** Sheets that have a screen of their own, where one is led once they are kept. */
const ownScreens: Partial<Record<string, PageRoute>> = { 'safety-plan': { screen: 'safety-plan' }, 'coping-card': { screen: 'cards' } };

/** Where to go on: where a draft was left, else the first step without an answer, or the last. A new sheet, or one that is read over, begins at its beginning. */
function firstStep({ definition }: Sheet, start: DraftStart<WorksheetContent>, today: string): number {
  const { length, answers, lookOn } = start.initial;
  // Once its day has come, the second half is what was opened.
  if (lookOn !== null && lookOn <= today && laterIsOpen(definition, answers)) return laterStep(definition, length);
  if ((start.draft ?? null) === null && start.initial.state === 'whole') return 0;
  const left = stepsOf(definition, length).findIndex(({ id }) => id === start.place);
  if (left >= 0) return left;
  const { said } = completeness(definition, length, answers);
  const open = said.indexOf(false);
  return open < 0 ? said.length - 1 : open;
}

export function WorksheetEditor({ sheet, start }: Props) {
  const t = useText();
  const toast = useToast();
  const { navigate, back } = useRouter();
  const own = useOwnWords();
  const { settings, saveSettings } = useJournal();
  const { today } = useDates();
  const draft = useDraft(start);
  const { content, setContent, saveState } = draft;
  const isNew = start.entry === null;
  useSafetyPanel(sheet.definition, draft);
  const [step, setStep] = useState(() => (isNew && (start.draft ?? null) === null ? 0 : firstStep(sheet, start, today)));
  const { goTo } = draft;
  const place = stepsOf(sheet.definition, content.length)[step]?.id;
  useEffect(() => {
    if (place !== undefined) goTo(place);
  }, [goTo, place]);
  const [kept, setKept] = useState<{ id: string; content: WorksheetContent } | null>(null);
  const [keeping, setKeeping] = useState(false);

  async function keep(answers: Answers, state: 'part' | 'whole'): Promise<void> {
    if (keeping) return;
    if (!Object.entries(answers).some(([, answer]) => answer.kind !== 'datetime' && isAnswered(answer))) {
      toast({ text: t('writing.sheet.bare') });
      return;
    }
    setKeeping(true);
    const at = wallTimeOf(sheet.definition, answers) ?? content.when.at;
    const lookOn = lookDayOf(sheet.definition, start.initial, answers, today);
    const last = { ...content, answers, state, lookOn, when: { ...content.when, at } };
    const result = await draft.keep(last);
    setKeeping(false);
    if (!result.ok) return;
    const screen = ownScreens[last.worksheet];
    if (screen === undefined) setKept({ id: result.value.id, content: last });
    else navigate(screen, { replace: true });
  }

  if (kept !== null) return <KeptScreen id={kept.id} content={kept.content} sheet={sheet} />;
  return (
    <SheetLinks entry={start.entry}>
      <SheetOffers onGo={(route) => void draft.flush().then(() => { navigate(route); })}>
        <WorksheetFill
          sheet={sheet}
          answers={content.answers}
          zone={content.when.zone}
          onChange={(answers) => { setContent((before) => ({ ...before, answers })); }}
          length={content.length}
          onLength={(length) => {
            setContent((before) => ({ ...before, length }));
            const known = lengths.find((one) => one === length);
            if (isNew && content.worksheet === 'thought-record' && known !== undefined) void saveSettings({ thoughtLength: known });
          }}
          layout={settings.thoughtLayout}
          onLayout={(thoughtLayout) => void saveSettings({ thoughtLayout })}
          step={step}
          onStep={setStep}
          own={own}
          saveState={<SaveStateNote state={saveState} />}
          help={<HelpButton />}
          onPrint={() => void draft.flush().then(() => { navigate({ screen: 'print-sheet', worksheet: content.worksheet, length: content.length }); })}
          onLeave={() => void draft.flush().then(back)}
          onKeep={({ answers, state }) => void keep(answers, state)}
        />
      </SheetOffers>
    </SheetLinks>
  );
}
