import { useEffect, useEffectEvent, useRef } from 'react';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../../electron/domain/worksheets/definition-schema.ts';
import { asksForSafety } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { useNavigate } from '../../app/router.tsx';

/**
 * Opens the calm panel right after an answer that asks for it is kept (clinical reference 4.1): once when it begins to hold, not at the end, and
 * blocking nothing.
 */
export function useSafetyPanel(definition: Definition, answers: Answers, keep: () => Promise<unknown>): void {
  const navigate = useNavigate();
  const now = asksForSafety(definition, answers);
  const before = useRef(now);
  const open = useEffectEvent(() => void keep().then(() => { navigate({ screen: 'help', because: 'item' }); }));

  useEffect(() => {
    if (now && !before.current) open();
    before.current = now;
  }, [now]);
}
