import { useText } from '../../i18n/use-text.tsx';
import { useQuery } from '../../app/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Some } from '../../ui/some.tsx';
import { linesOf, namesBefore, stillOpen, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { EntryParts } from './entry-parts.tsx';
import { NamesBefore } from './names-before.tsx';
import { NamesFields } from './names-fields.tsx';
import { PlansPart } from './plans-part.tsx';
import { ReaderField } from './reader-field.tsx';
import { StepFoot } from './step-foot.tsx';
import { useContents } from './use-contents.ts';
import { useFirstStrikes } from './use-first-strikes.ts';

type Props = { carry: Carry; ids: readonly string[]; /** It goes back to whose it is: nothing became of plans of one's own. */ back: boolean; onChange: (change: Partial<Carry>) => void; onBack: () => void; onNext: () => void };

export function LeaveOutStep({ carry, ids, back, onChange, onBack, onNext }: Props) {
  const t = useText();
  const { held, error, again } = useContents(ids, carry.session);
  const last = useQuery('shares.left-out', { entries: [...ids] });
  useFirstStrikes(held, last.value, carry.strike, (strike) => {
    onChange({ strike });
  });

  const readers = useQuery('shares.readers', {});

  const before = namesBefore(readers.value ?? [], carry.forWhom);
  const names = carry.names ?? linesOf(before);
  const open = stillOpen(before, names);
  const ready = readers.value !== null && ids.every((id) => Object.hasOwn(carry.strike, id));

  return (
    <>
      <StepHead at={2} title={t('carry.leave-out.title')}>
        <p className="label measure">{t('carry.leave-out.text')}</p>
        {ids.some((id) => Object.hasOwn(last.value ?? {}, id)) && <p className="note measure">{t('carry.leave-out.again')}</p>}
      </StepHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {last.error !== null && <ErrorNote error={last.error} onRetry={last.again} />}
      {readers.error !== null && <ErrorNote error={readers.error} onRetry={readers.again} />}
      <ReaderField readers={readers.value ?? []} forWhom={carry.forWhom} onForWhom={(forWhom) => { onChange({ forWhom }); }} />
      <div className="carry-entries">
        {held !== null && (
          <Some items={held} more={(left) => t('carry.choose.more', { n: left })}>
            {(one) => (
              <EntryParts
                key={one.id}
                one={one}
                startOpen={held.length <= 3 || one === held[0]}
                strike={carry.strike[one.id] ?? []}
                onStrike={(fields) => { onChange({ strike: { ...carry.strike, [one.id]: fields } }); }}
              />
            )}
          </Some>
        )}
      </div>
      {!back && <PlansPart plans={carry.plans} onPlans={(plans) => { onChange({ plans }); }} />}
      <NamesFields names={names} again={carry.names === null && before.length > 0} onNames={(next) => { onChange({ names: next }); }} />
      <NamesBefore open={open} submit={t('carry.names.hide-again')} onHide={() => { onChange({ names: [...names, ...linesOf(open)] }); }} />
      <StepFoot onBack={onBack}>
        {ready && (
          <Button look="go" onClick={() => { onChange({ names }); onNext(); }}>
            {t('carry.leave-out.next')}
          </Button>
        )}
      </StepFoot>
    </>
  );
}
