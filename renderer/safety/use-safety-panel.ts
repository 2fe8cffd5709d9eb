import { useEffect, useEffectEvent, useRef } from 'react';
import type { HelpChoice, HelpShown, WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { asksForSafety } from '../../electron/domain/worksheets/settings-of-sheet.ts';
import { useNow } from '../app/bridge-context.tsx';
import type { HelpReason } from '../app/route.ts';
import { useNavigate } from '../app/router.tsx';
import type { Draft } from '../app/use-draft.ts';

/** Sheets whose answer is about something else than harm to oneself. */
const reasons: Readonly<Record<string, HelpReason>> = { 'anger-log': 'others', 'session-prep': 'talk' };

const mostNoted = 100;

/**
 * Opens the calm panel right after an answer that asks for it is kept (clinical reference 4.1): once when it begins to hold, not at the end, and
 * blocking nothing. That it was shown, and what was chosen, is noted with the entry and nowhere else (4.1.4).
 */
export function useSafetyPanel(definition: Definition, draft: Draft<WorksheetContent>): void {
  const navigate = useNavigate();
  const clock = useNow();
  const now = asksForSafety(definition, draft.content.answers);
  const before = useRef(now);

  const open = useEffectEvent(() => {
    const at = clock().toISOString();
    const note = (shown: HelpShown) => {
      draft.setContent((content) => ({ ...content, help: [...(content.help ?? []).filter((one) => one.at !== at), shown].slice(-mostNoted) }));
    };
    note({ at, choice: null });
    const onChoice = (choice: HelpChoice) => { note({ at, choice }); };
    void draft.flush().then(() => { navigate({ screen: 'help', because: reasons[definition.id] ?? 'self', onChoice }); });
  });

  useEffect(() => {
    if (now && !before.current) open();
    before.current = now;
  }, [now]);
}
