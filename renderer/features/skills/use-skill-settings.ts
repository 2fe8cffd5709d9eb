import { useCallback } from 'react';
import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import { useJournal } from '../../app/session.tsx';

/** How the person likes to practise, and a way to change it. In a journal that is open for reading only it holds until the window closes. */
export function useSkillSettings(): [SkillSettings, (change: Partial<SkillSettings>) => void] {
  const { settings, saveSettings } = useJournal();
  const { skills } = settings;
  const change = useCallback(
    (next: Partial<SkillSettings>) => {
      void saveSettings({ skills: { ...skills, ...next } });
    },
    [skills, saveSettings],
  );
  return [skills, change];
}
