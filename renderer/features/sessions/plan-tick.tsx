import { planTick } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox } from '../../ui/choice.tsx';

/** Whether the safety plan may be read in the session with its key, as anywhere else. It is no part of the sheet. */
export function PlanTick({ shared, fixed, onTick }: { shared: readonly string[]; fixed: boolean; onTick: (key: string, to: boolean) => void }) {
  const t = useText();
  return <Checkbox label={t('sessions.plan-tick')} hint={t('sessions.plan-tick.hint')} checked={shared.includes(planTick)} disabled={fixed} onChange={(to) => { onTick(planTick, to); }} />;
}
