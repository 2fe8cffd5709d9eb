import { useText } from '../../i18n/use-text.tsx';
import { useQuery } from '../../app/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { EntryParts } from './entry-parts.tsx';
import { NamesFields } from './names-fields.tsx';
import { PlansPart } from './plans-part.tsx';
import { StepFoot } from './step-foot.tsx';
import { useContents } from './use-contents.ts';
import { useFirstStrikes } from './use-first-strikes.ts';

type Props = { carry: Carry; ids: readonly string[]; onChange: (change: Partial<Carry>) => void; onBack: () => void; onNext: () => void };

export function LeaveOutStep({ carry, ids, onChange, onBack, onNext }: Props) {
  const t = useText();
  const { held, error, again } = useContents(ids);
  const last = useQuery('shares.left-out', { entries: [...ids] });
  useFirstStrikes(held, last.value, carry.strike, (strike) => {
    onChange({ strike });
  });

  const ready = ids.every((id) => Object.hasOwn(carry.strike, id));

  return (
    <>
      <StepHead at={2} title={t('carry.leave-out.title')}>
        <p className="label measure">{t('carry.leave-out.text')}</p>
        {ids.some((id) => Object.hasOwn(last.value ?? {}, id)) && <p className="note measure">{t('carry.leave-out.again')}</p>}
      </StepHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {last.error !== null && <ErrorNote error={last.error} onRetry={last.again} />}
      <div className="carry-entries">
        {held?.map((one, index) => (
          <EntryParts
            key={one.id}
            one={one}
            startOpen={held.length <= 3 || index === 0}
            strike={carry.strike[one.id] ?? []}
            onStrike={(fields) => { onChange({ strike: { ...carry.strike, [one.id]: fields } }); }}
          />
        ))}
      </div>
      <PlansPart plans={carry.plans} onPlans={(plans) => { onChange({ plans }); }} />
      <NamesFields names={carry.names} onNames={(names) => { onChange({ names }); }} />
      <StepFoot onBack={onBack}>
        {ready && (
          <Button look="go" onClick={onNext}>
            {t('carry.leave-out.next')}
          </Button>
        )}
      </StepFoot>
    </>
  );
}
