import { useEffect, useEffectEvent } from 'react';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { privateFields } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { loadSheet } from '../../worksheet/registry.ts';
import type { Carry } from './carry-state.ts';
import type { Held } from './use-contents.ts';

type LeftOut = Readonly<Record<string, readonly string[]>>;

/**
 * What stays here unless the person ticks it, struck when its entry is first seen: answers that a sheet calls private, and what was left
 * out the last time. `leftOut` is null while it is on its way.
 */
export function useFirstStrikes(held: readonly Held[] | null, leftOut: LeftOut | null, strike: Carry['strike'], onStrike: (strike: Carry['strike']) => void): void {
  const { language } = usePrefs();
  const seen = leftOut === null ? [] : (held ?? []).filter(({ id }) => !Object.hasOwn(strike, id));
  const key = seen.map(({ id }) => id).join(' ');

  const take = useEffectEvent(async (isStale: () => boolean) => {
    const found = await Promise.all(
      seen.map(async ({ id, content }) => [id, [...new Set([...(await privateAnswers(content, language)), ...(leftOut?.[id] ?? [])])]] as const),
    );
    if (!isStale()) onStrike({ ...Object.fromEntries(found), ...strike });
  });

  useEffect(() => {
    let stale = false;
    if (key !== '') void take(() => stale);
    return () => {
      stale = true;
    };
  }, [key]);
}

async function privateAnswers(content: EntryContent, language: 'en' | 'es'): Promise<string[]> {
  if (content.kind !== 'worksheet') return [];
  const sheet = await loadSheet(content.worksheet, content.version, language);
  return sheet === null ? [] : privateFields(sheet.definition).filter((field) => Object.hasOwn(content.answers, field));
}
