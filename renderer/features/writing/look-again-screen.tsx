import { useState } from 'react';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { HelpButton } from '../../app/help-button.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { useToast } from '../../ui/toast.tsx';
import { LookAgain } from '../../worksheet/look-again.tsx';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { NotThere } from './not-there.tsx';
import type { WritingStart } from './start-content.ts';
import { useOwnWords } from './use-own-words.ts';
import { useStart } from './use-start.ts';
import './writing.css';

export function LookAgainScreen({ route }: { route: PageOf<'look-again'> }) {
  const start = useStart('worksheet', { entry: route.id, ...(route.draft === undefined ? {} : { draft: route.draft }) }, noBlank);
  const [asked] = useState({ id: route.id });
  const entry = useQuery('entries.read', asked);
  if (start.at === 'failed') return <NotThere error={start.error} />;
  if (entry.error !== null) return <NotThere error={entry.error} />;
  if (start.at === 'reading' || entry.value === null || entry.value.content.kind !== 'worksheet') return null;
  return <Look entry={entry.value.content} rev={entry.value.rev} start={start.start} />;
}

/** A look is always at something. */
function noBlank(): never {
  throw new Error('no entry to look at');
}

type Props = { entry: WorksheetContent; rev: string; start: WritingStart<WorksheetContent> };

function Look({ entry, rev, start }: Props) {
  const t = useText();
  const now = useNow();
  const toast = useToast();
  const own = useOwnWords();
  const { language } = usePrefs();
  const { both } = useDates();
  const { navigate, back } = useRouter();
  const sheet = useWorksheet(entry.worksheet, entry.version, language);
  // A draft that changes the text is another thing: this look then begins beside it.
  const begun = start.looking === true ? start.initial.looks.at(-1) : undefined;
  const draft = useDraft<WorksheetContent>(begun === undefined ? { entry: start.entry, base: rev, initial: entry } : start);
  const [at] = useState(() => begun?.at ?? now().toISOString());

  const withLook = (answers: Answers): WorksheetContent => ({ ...entry, looks: [...entry.looks, { at, answers }] });

  async function keep(answers: Answers): Promise<void> {
    const rated = Object.values(answers).some(isAnswered);
    const result = await draft.keep({ ...(rated ? withLook(answers) : entry), lookOn: null });
    if (!result.ok) return;
    navigate({ screen: 'entry', id: result.value.id }, { replace: true });
    toast({ text: t(rated ? 'writing.look.kept' : 'writing.look.nothing') });
  }

  if (sheet === undefined) return null;
  if (sheet === null) return <NotThere error={{ code: 'file-newer' }} />;
  return (
    <LookAgain
      sheet={sheet}
      answers={entry.answers}
      looks={entry.looks}
      own={own}
      {...(begun === undefined ? {} : { started: begun.answers })}
      onChange={(answers) => { draft.setContent(withLook(answers)); }}
      onKeep={(answers) => void keep(answers)}
      onLeave={() => void draft.flush().then(back)}
      lead={both(entry.when.at)}
      saveState={<SaveStateNote state={draft.saveState} />}
      help={<HelpButton />}
    />
  );
}
