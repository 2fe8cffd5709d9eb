import { useEffect, useEffectEvent } from 'react';
import { privateFields } from '../../../electron/domain/worksheets/settings-of-sheet.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { loadSheet } from '../../worksheet/registry.ts';
import type { Carry } from './carry-state.ts';
import type { Held } from './use-contents.ts';

/** Answers that a sheet calls private stay here, unless the person ticks them: struck when their entry is first seen. */
export function usePrivateStrikes(held: readonly Held[] | null, strike: Carry['strike'], onStrike: (strike: Carry['strike']) => void): void {
  const { language } = usePrefs();
  const seen = (held ?? []).flatMap(({ id, content }) => (content.kind === 'worksheet' && !Object.hasOwn(strike, id) ? [{ id, worksheet: content.worksheet, version: content.version, answered: Object.keys(content.answers) }] : []));
  const key = seen.map(({ id }) => id).join(' ');

  const take = useEffectEvent(async (isStale: () => boolean) => {
    const found = await Promise.all(
      seen.map(async ({ id, worksheet, version, answered }) => {
        const sheet = await loadSheet(worksheet, version, language);
        const fields = sheet === null ? [] : privateFields(sheet.definition).filter((field) => answered.includes(field));
        return [id, fields] as const;
      }),
    );
    const some = found.filter(([, fields]) => fields.length > 0);
    if (!isStale() && some.length > 0) onStrike({ ...Object.fromEntries(some), ...strike });
  });

  useEffect(() => {
    let stale = false;
    if (key !== '') void take(() => stale);
    return () => {
      stale = true;
    };
  }, [key]);
}
