import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { addDays, useDates } from '../../app/dates.ts';
import { useDraftKeeper } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ToggleChip } from '../../ui/chip.tsx';
import { useOpened } from './use-opened.ts';
import type { Shared, TogetherSheets } from './use-together-sheets.ts';

const weeks = [2, 3, 4];

/** Longer gaps towards the end (clinical reference 6.1): the next date goes into the notes of this session, and with them onto the list. */
export function GapsPart({ sheets, slot }: { sheets: TogetherSheets; slot: SlotItem }) {
  const { shared } = useOpened(sheets, { begin: 'session-notes' });
  return shared === undefined ? null : <Gaps shared={shared} slot={slot} />;
}

function Gaps({ shared: { keeper }, slot }: { shared: Shared; slot: SlotItem }) {
  const t = useText();
  const { both } = useDates();
  const { content, setContent } = useDraftKeeper(keeper);
  const next = content.answers['next'];
  const chosen = next?.kind === 'datetime' ? next.local : null;
  return (
    <div role="group" aria-label={t('sessions.gaps')} className="stack tight">
      <p className="label">{t('sessions.gaps')}</p>
      <div className="chips">
        {weeks.map((n) => {
          const at = `${addDays(slot.at.slice(0, 10), n * 7)}${slot.at.slice(10)}`;
          return (
            <ToggleChip key={n} on={chosen === at} onChange={(on) => { setContent((before) => ({ ...before, answers: { ...before.answers, next: { kind: 'datetime', local: on ? at : null } } })); }}>
              {t('sessions.gaps.weeks', { n, day: both(at) })}
            </ToggleChip>
          );
        })}
      </div>
    </div>
  );
}
