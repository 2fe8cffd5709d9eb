import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { ChooseByHand } from './choose-by-hand.tsx';
import type { Out, OutWay } from './out-state.ts';

type Props = { out: Out; given: readonly string[]; found: EntryFilter | null; onChange: (change: Partial<Out>) => void };

/** Which entries leave. */
export function OutWhich({ out, given, found, onChange }: Props) {
  const t = useText();
  const { today } = useDates();
  const ways: OutWay[] = [...(given.length > 0 ? ['given' as const] : []), ...(found === null ? [] : ['found' as const]), 'everything', 'days', 'hand'];
  return (
    <section className="stack" aria-label={t('carry.out.which')}>
      <RadioGroup
        label={t('carry.out.which')}
        value={out.way}
        options={ways.map((way) => ({ value: way, text: t(`carry.out.way.${way}`) }))}
        onChange={(way) => { onChange({ way: way as OutWay }); }}
      />
      {out.way === 'days' && (
        <div className="carry-days">
          <TextField type="date" label={t('carry.out.from')} value={out.from} max={out.to === '' ? today : out.to} onChange={(event) => { onChange({ from: event.target.value }); }} />
          <TextField type="date" label={t('carry.out.to')} value={out.to} min={out.from === '' ? undefined : out.from} max="9999-12-31" onChange={(event) => { onChange({ to: event.target.value }); }} />
        </div>
      )}
      {out.way === 'hand' && <ChooseByHand picked={out.picked} onPicked={(picked) => { onChange({ picked }); }} />}
    </section>
  );
}
