import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { EntryParts } from './entry-parts.tsx';
import { NamesFields } from './names-fields.tsx';
import { PlansPart } from './plans-part.tsx';
import { StepFoot } from './step-foot.tsx';
import { useContents } from './use-contents.ts';
import { usePrivateStrikes } from './use-private-strikes.ts';

type Props = { carry: Carry; ids: readonly string[]; onChange: (change: Partial<Carry>) => void; onBack: () => void; onNext: () => void };

export function LeaveOutStep({ carry, ids, onChange, onBack, onNext }: Props) {
  const t = useText();
  const { held, error, again } = useContents(ids);
  usePrivateStrikes(held, carry.strike, (strike) => {
    onChange({ strike });
  });

  return (
    <>
      <StepHead at={2} title={t('carry.leave-out.title')}>
        <p className="label measure">{t('carry.leave-out.text')}</p>
      </StepHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
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
        <Button look="go" onClick={onNext}>
          {t('carry.leave-out.next')}
        </Button>
      </StepFoot>
    </>
  );
}
