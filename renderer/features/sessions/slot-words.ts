import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';

/** A session in words: when it is, and what is to say about it. */
export function useSlotWords(): { when: (slot: SlotItem) => string; about: (slot: SlotItem) => string } {
  const t = useText();
  const dates = useDates();
  return {
    when: ({ at }) => dates.both(at),
    about: ({ withWhom, state, at, on, every }) =>
      [
        withWhom === '' ? '' : t('sessions.with', { name: withWhom }),
        state === 'missed' ? t('sessions.missed') : '',
        at === on ? '' : t('sessions.moved', { when: dates.both(on) }),
        every === 0 ? '' : t('sessions.every', { every }),
      ]
        .filter((words) => words !== '')
        .join(' · '),
  };
}
